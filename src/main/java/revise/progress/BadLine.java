package revise.progress;

/**
 * A line of the log that cannot be read; it is kept and does not count.
 *
 * @param number the line, counted from 1
 * @param reason what is wrong with it, in plain words
 */
public record BadLine(long number, String reason) {}
