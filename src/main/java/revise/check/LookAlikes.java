package revise.check;

import java.util.regex.Pattern;

/** Letters of the Cyrillic and Greek alphabets that look like letters of the Latin one. */
final class LookAlikes {
    private static final String OTHERS =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D"
                    + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405"
                    + "\u03BF\u03BD\u03B1\u03C1\u03B9\u03BA\u03C5\u03C7\u03B3"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
    private static final String LATIN = "aeopcyxijsdhqw" + "ABEKMHOPCTXYIJS" + "ovapikuxy" + "ABEZHIKMNOPTYX";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private LookAlikes() {}

    /** Gives what an id looks like; ids that can be confused look the same. */
    static String look(String id) {
        StringBuilder look = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            int at = c < 0x80 ? -1 : OTHERS.indexOf(c);
            char latin = at < 0 ? c : LATIN.charAt(at);
            look.append(
                    switch (latin) {
                        case 'I', '1' -> 'l';
                        case '0' -> 'O';
                        default -> latin;
                    });
        }
        return look.toString();
    }

    /**
     * Whether an id mixes Latin with Cyrillic or Greek inside a word, or has a word that only looks Latin beside Latin
     * ones. Words of one alphabet each, as in {@code beta-β}, are no mixture.
     */
    static boolean mixes(String id) {
        boolean latin = false;
        boolean posing = false;
        for (String word : NO_LETTERS.split(id, -1)) {
            boolean hasLatin = false;
            boolean hasOther = false;
            boolean poses = !word.isEmpty();
            for (int i = 0; i < word.length(); i++) {
                Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
                hasLatin |= script == Character.UnicodeScript.LATIN;
                hasOther |= script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
                poses &= OTHERS.indexOf(word.charAt(i)) >= 0;
            }
            if (hasLatin && hasOther) {
                return true;
            }
            latin |= hasLatin;
            posing |= poses;
        }
        return latin && posing;
    }
}
