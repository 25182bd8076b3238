package revise.draft;

/**
 * What may be asked for in a sentence.
 *
 * @param hint says what is asked for, empty for nothing
 * @param worth the higher, the better a gap it makes
 */
record Gap(Span span, String hint, int worth) {
    static Gap of(int from, int to, String hint, int worth) {
        return new Gap(new Span(from, to), hint, worth);
    }
}
