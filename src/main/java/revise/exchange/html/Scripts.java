package revise.exchange.html;

import org.jspecify.annotations.Nullable;

/** Raised and lowered text, in Unicode where that has all of it. */
final class Scripts {
    private static final String PLAIN_RAISED = "0123456789+-−=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private static final String PLAIN_LOWERED = "0123456789+-−=()aehijklmnoprstuvx";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    private Scripts() {}

    static @Nullable String raised(String text) {
        return mapped(text, PLAIN_RAISED, RAISED);
    }

    static @Nullable String lowered(String text) {
        return mapped(text, PLAIN_LOWERED, LOWERED);
    }

    private static @Nullable String mapped(String text, String plain, String script) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = plain.indexOf(text.charAt(i));
            if (at < 0) {
                return null;
            }
            mapped.append(script.charAt(at));
        }
        return mapped.toString();
    }
}
