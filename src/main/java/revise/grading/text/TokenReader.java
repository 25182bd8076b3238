package revise.grading.text;

/** Goes through the tokens of a statement. */
abstract class TokenReader {
    final Statement statement;
    int at;

    TokenReader(Statement statement, int at) {
        this.statement = statement;
        this.at = at;
    }

    /** Where it stands: behind what it read. */
    final int at() {
        return at;
    }

    final boolean isExponent(int place) {
        return isPlain(place) || (is(place, '-') && isPlain(place + 1));
    }

    final int exponent() {
        boolean negative = is(at, '-');
        at += negative ? 1 : 0;
        String digits = statement.token(at++).text();
        int exponent = digits.length() > 4 ? 9999 : Integer.parseInt(digits);
        return negative ? -exponent : exponent;
    }

    final boolean is(int place, char sign) {
        return place < statement.size() && statement.token(place).isSign(sign);
    }

    final boolean isWord(int place) {
        return place < statement.size() && statement.token(place).isWord();
    }

    /** Whether a token is a number of digits only. */
    final boolean isPlain(int place) {
        return place < statement.size()
                && statement.token(place).isNumber()
                && isDigits(statement.token(place).text(), 0)
                && statement.token(place).text().length() < 16;
    }

    final boolean spaced(int place) {
        return statement.token(place).spaced();
    }

    static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from;
    }
}
