package revise.memory;

/**
 * What the model remembers of a card.
 *
 * @param stability days after which the chance of recall has fallen to 90 %, 0.001 to 36500
 * @param difficulty 1 (easiest) to 10
 */
public record Memory(double stability, double difficulty) {}
