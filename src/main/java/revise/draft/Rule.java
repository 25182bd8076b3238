package revise.draft;

import java.util.regex.Pattern;

/**
 * A wording in which something stands that can be asked for.
 *
 * @param pattern with the group {@code a} around it
 * @param hint says what is asked for, empty for nothing
 * @param worth the higher, the better a gap it makes
 */
record Rule(Pattern pattern, String hint, int worth) {
    static Rule of(String pattern, String hint, int worth) {
        return new Rule(Pattern.compile(pattern), hint, worth);
    }
}
