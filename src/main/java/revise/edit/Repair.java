package revise.edit;

/**
 * Something that was put right in a deck file.
 *
 * @param line where it stands now, counted from 1
 * @param what what was done, in one line; it may quote the file's own, untrusted text
 */
public record Repair(int line, String what) {}
