package revise.terminal.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Powers and indices. */
final class Scripts {
    private static final String NORMAL = "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ ";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ ";
    private static final String NORMAL_BELOW = "0123456789+−-=()aehijklmnoprstuvxβγρφχ ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ ";

    /** Raised by themselves. */
    private static final String HIGH = "°′″‴*";

    private Scripts() {}

    /** An index above: raised characters if there are all, else behind a {@code ^}. */
    static String above(List<Term> terms) {
        String text = Terms.join(terms, true).replace('∘', '°');
        String raised = isHigh(text) ? text : above(text);
        return raised == null ? marked('^', text) : raised;
    }

    /** An index below: lowered characters if there are all, else behind a {@code _}. */
    static String below(List<Term> terms) {
        String text = Terms.join(terms, true);
        String lowered = mapped(text, NORMAL_BELOW, LOWERED);
        return lowered == null ? marked('_', text) : lowered;
    }

    /** The text raised, or null if a character cannot be. */
    static @Nullable String above(String text) {
        return mapped(text, NORMAL, RAISED);
    }

    /** Digits and signs lowered, all else as it is. */
    static String lowered(String digits) {
        String lowered = mapped(digits, NORMAL_BELOW, LOWERED);
        return lowered == null ? digits : lowered;
    }

    /** The degree and the primes stand high, with a unit behind the degree. */
    private static boolean isHigh(String text) {
        if (text.isEmpty()) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (HIGH.indexOf(text.charAt(i)) < 0) {
                return text.charAt(0) == '°';
            }
        }
        return true;
    }

    private static String marked(char mark, String text) {
        return Terms.isOneCharacter(text) ? mark + text : mark + "(" + text + ")";
    }

    private static @Nullable String mapped(String text, String from, String to) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at < 0) {
                return null;
            }
            out.append(to.charAt(at));
        }
        return out.toString();
    }
}
