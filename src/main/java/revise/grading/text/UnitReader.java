package revise.grading.text;

import org.jspecify.annotations.Nullable;

/** Reads a unit from where it stands: km, m/s^2, degrees Celsius, ms-2. */
final class UnitReader extends TokenReader {
    private static final int MOST_POWER = 9;

    UnitReader(Statement statement, int at) {
        super(statement, at);
    }

    /** The unit that stands there, or null. */
    @Nullable
    Unit unit() {
        Unit unit = single();
        if (unit == null) {
            return null;
        }
        Unit product = product(unit);
        while (!product.equals(unit)) {
            unit = product;
            product = product(unit);
        }
        while (is(at, '/') || isPer(at)) {
            int back = at++;
            Unit below = single();
            if (below == null) {
                at = back;
                return unit;
            }
            unit = unit.per(below);
        }
        return unit;
    }

    /** The unit times the next one, where that has a negative power as in m s^-2; else the unit itself. */
    private Unit product(Unit unit) {
        Unit next = isWord(at) ? Unit.of(statement.token(at).text(), statement.quote(at, at)) : null;
        int sign = is(at + 1, '^') ? at + 2 : at + 1;
        if (next == null || !is(sign, '-') || !isPlain(sign + 1) || spaced(sign)) {
            return unit;
        }
        at = sign;
        return unit.times(next, exponent());
    }

    private boolean isPer(int place) {
        return isWord(place)
                && (statement.token(place).text().equals("per")
                        || statement.token(place).text().equals("pro"));
    }

    private @Nullable Unit single() {
        Unit unit = null;
        int used = 1;
        if (is(at, '\u00B0')
                && isWord(at + 1)
                && !spaced(at + 1)
                && statement.token(at + 1).text().length() == 1) {
            unit = named("\u00B0" + statement.token(at + 1).text());
            used = 2;
        } else if (is(at, '%') || is(at, '\u00B0')) {
            unit = named(statement.token(at).text());
        } else if (isWord(at) && isWord(at + 1) && statement.token(at).stem().equals("degre")) {
            unit = named(statement.token(at + 1).text());
            used = 2;
        } else if (isWord(at)) {
            Token word = statement.token(at);
            unit = Unit.of(word.text(), statement.quote(at, at));
            unit = unit == null ? powered(word.text()) : unit;
            if (isMetresPerSecond(word.text())) {
                at += is(at + 1, '^') ? 2 : 1;
                return Unit.METRE.times(Unit.SECOND, exponent());
            }
        } else {
            unit = money(at);
        }
        if (unit == null) {
            return null;
        }
        at += used;
        if (is(at, '^') && isExponent(at + 1)) {
            at++;
            int exponent = exponent();
            return Math.abs(exponent) > MOST_POWER ? null : unit.power(exponent);
        }
        String behind = isWord(at) ? statement.token(at).text() : "";
        int power = behind.equals("squared") ? 2 : behind.equals("cubed") ? 3 : 1;
        at += power > 1 ? 1 : 0;
        return unit.power(power);
    }

    /** Written as ms-2 or ms^-2, which cannot be milliseconds. */
    private boolean isMetresPerSecond(String word) {
        int sign = is(at + 1, '^') ? at + 2 : at + 1;
        return word.equals("ms") && is(sign, '-') && isPlain(sign + 1) && !spaced(sign) && !spaced(sign + 1);
    }

    /** A unit written as m2. */
    private @Nullable Unit powered(String word) {
        int last = word.length() - 1;
        if (last < 1 || word.charAt(last) < '2' || word.charAt(last) > '9') {
            return null;
        }
        Unit unit = named(word.substring(0, last));
        return unit == null ? null : unit.power(word.charAt(last) - '0');
    }

    /** The sign of a currency at a place, or null. */
    @Nullable
    Unit money(int place) {
        return place < statement.size()
                        && "$\u20AC\u00A3\u00A5".contains(statement.token(place).text())
                ? named(statement.token(place).text())
                : null;
    }

    private static @Nullable Unit named(String name) {
        return Unit.of(name, name);
    }
}
