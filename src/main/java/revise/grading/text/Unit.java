package revise.grading.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement. Factors and offsets are those of the SI and of the international yard and pound.
 *
 * @param dimension what it measures; units of one dimension are converted into each other
 * @param factor how many of the dimension's base unit it is
 * @param offset added after the factor, for temperatures
 */
public record Unit(Dimension dimension, double factor, double offset) {
    static final Unit METRE = new Unit(Dimension.of("length"), 1, 0);
    static final Unit SECOND = new Unit(Dimension.of("time"), 1, 0);

    private static final double MEGA_OVER_MILLI = 1e9;
    private static final Map<String, Unit> KNOWN = known();

    /**
     * Gives a unit, or null.
     *
     * @param folded its name or sign in lower case
     * @param written as it was written: only in capitals is M a million, and A no article
     */
    static @Nullable Unit of(String folded, String written) {
        Unit unit = KNOWN.get(folded);
        if (unit == null || (folded.equals("a") && !written.equals("A"))) {
            return null;
        }
        boolean mega =
                written.length() > 1 && written.length() < 4 && written.charAt(0) == 'M' && folded.charAt(0) == 'm';
        boolean prefixed = mega && KNOWN.containsKey(folded.substring(1)) && !folded.equals("min");
        return prefixed ? new Unit(unit.dimension, unit.factor * MEGA_OVER_MILLI, unit.offset) : unit;
    }

    /** A value of this unit in the dimension's base unit. */
    double toBase(double value) {
        return value * factor + offset;
    }

    /** A unit that is one divided by another, such as km/h. */
    Unit per(Unit other) {
        return times(other, -1);
    }

    /** Whether both measure the same, so that one can be converted into the other. */
    public boolean isLike(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** This unit times another to a power. */
    Unit times(Unit other, int power) {
        return new Unit(dimension.times(other.dimension, power), factor * Math.pow(other.factor, power), 0);
    }

    /** The unit to a power, such as m^2. */
    Unit power(int exponent) {
        return exponent == 1 ? this : new Unit(dimension.power(exponent), Math.pow(factor, exponent), 0);
    }

    private static Map<String, Unit> known() {
        Map<String, Unit> known = new HashMap<>();
        prefixed(known, "length", "m", "metre meter metres meters", 1);
        prefixed(known, "mass", "g", "gram gramme grams grammes gramm", 1e-3);
        prefixed(known, "time", "s", "second seconds sekunde sekunden sec", 1);
        prefixed(known, "current", "a", "ampere amperes amp amps", 1);
        prefixed(known, "mass length^2 time^-2", "j", "joule joules", 1);
        prefixed(known, "mass length^2 time^-3", "w", "watt watts", 1);
        prefixed(known, "mass length^-1 time^-2", "pa", "pascal pascals", 1);
        prefixed(known, "mass length^2 time^-3 current^-1", "v", "volt volts", 1);
        prefixed(known, "mass length^2 time^-3 current^-2", "\u03C9", "ohm ohms", 1);
        prefixed(known, "time^-1", "hz", "hertz", 1);
        prefixed(known, "mass length time^-2", "n", "newton newtons", 1);
        prefixed(known, "amount", "mol", "mole moles", 1);
        prefixed(known, "current time", "c", "coulomb coulombs", 1);
        prefixed(known, "length^3", "l", "litre liter litres liters", 1e-3);
        prefixed(known, "bytes", "b", "byte bytes", 1);
        put(known, "length", 0.0254, "inch inches zoll");
        put(known, "length", 0.3048, "ft foot feet");
        put(known, "length", 0.9144, "yd yard yards");
        put(known, "length", 1609.344, "mi mile miles meile meilen");
        put(known, "mass", 1000, "t tonne tonnes ton tons tonnen");
        put(known, "mass", 0.45359237, "lb lbs pound pounds");
        put(known, "mass", 0.028349523125, "oz ounce ounces");
        put(known, "time", 60, "min mins minute minutes minuten");
        put(known, "time", 3600, "h hr hrs hour hours stunde stunden heure heures hora horas ore");
        put(known, "time", 86_400, "d day days tag tage jour jours dias giorno giorni");
        put(known, "time", 604_800, "week weeks woche wochen");
        put(known, "years", 1, "year years yr yrs jahr jahre jahren ans annee annees ano anos anno anni");
        put(known, "years", 1 / 12.0, "month months monat monate");
        put(known, "mass length^2 time^-3", 735.49875, "ps");
        put(known, "mass length^2 time^-2", 4.184, "cal calorie calories");
        put(known, "mass length^2 time^-2", 4184, "kcal kilocalorie kilocalories");
        put(known, "mass length^2 time^-2", 3.6e6, "kwh");
        put(known, "mass length^2 time^-2", 1.602176634e-19, "ev");
        put(known, "mass length^-1 time^-2", 1e5, "bar bars");
        put(known, "mass length^-1 time^-2", 101_325, "atm");
        put(known, "length^2", 1e4, "ha hectare hectares hektar");
        put(known, "share", 0.01, "% percent prozent pourcent pct");
        put(known, "angle", 1, "\u00B0 degree degrees grad");
        known.put("\u00B0c", new Unit(Dimension.of("temperature"), 1, 273.15));
        known.put("celsius", new Unit(Dimension.of("temperature"), 1, 273.15));
        known.put("k", new Unit(Dimension.of("temperature"), 1, 0));
        known.put("kelvin", new Unit(Dimension.of("temperature"), 1, 0));
        known.put("\u00B0f", new Unit(Dimension.of("temperature"), 5 / 9.0, 273.15 - 32 * 5 / 9.0));
        known.put("fahrenheit", new Unit(Dimension.of("temperature"), 5 / 9.0, 273.15 - 32 * 5 / 9.0));
        known.put("kmh", new Unit(Dimension.of("length time^-1"), 1 / 3.6, 0));
        known.put("kph", new Unit(Dimension.of("length time^-1"), 1 / 3.6, 0));
        known.put("mph", new Unit(Dimension.of("length time^-1"), 0.44704, 0));
        for (String money :
                new String[] {"$ dollar dollars usd", "\u20AC euro euros eur", "\u00A3 gbp", "\u00A5 yen jpy"}) {
            put(known, money.substring(0, 1), 1, money);
        }
        return Map.copyOf(known);
    }

    private static void put(Map<String, Unit> known, String dimension, double factor, String names) {
        for (String name : names.split(" ", -1)) {
            known.put(name, new Unit(Dimension.of(dimension), factor, 0));
        }
    }

    private static void prefixed(Map<String, Unit> known, String dimension, String sign, String names, double factor) {
        String[][] prefixes = {
            {"", "", "1"},
            {"k", "kilo", "1e3"},
            {"c", "centi", "1e-2"},
            {"d", "deci", "1e-1"},
            {"m", "milli", "1e-3"},
            {"\u03BC", "micro", "1e-6"},
            {"u", "mikro", "1e-6"},
            {"n", "nano", "1e-9"},
            {"mega", "mega", "1e6"},
            {"g", "giga", "1e9"},
            {"tera", "tera", "1e12"},
            {"h", "hecto", "1e2"}
        };
        for (String[] prefix : prefixes) {
            Unit unit = new Unit(Dimension.of(dimension), factor * Double.parseDouble(prefix[2]), 0);
            known.putIfAbsent(prefix[0] + sign, unit);
            for (String name : names.split(" ", -1)) {
                known.putIfAbsent(prefix[1] + name, unit);
            }
        }
    }
}
