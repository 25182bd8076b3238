package revise.exchange.html;

/** Tells words that happen to be in a formula, which between single dollars are taken for prices. */
final class Prose {
    private Prose() {}

    static boolean is(String formula) {
        boolean word = false;
        int letters = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if ("\\^_{=<>".indexOf(c) >= 0) {
                return false;
            }
            letters = Character.isLetter(c) ? letters + 1 : 0;
            word |= letters >= 2;
        }
        return word && formula.indexOf(' ') >= 0;
    }
}
