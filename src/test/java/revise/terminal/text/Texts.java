package revise.terminal.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts such as decks hold, and such as only a broken or hostile one does. */
public final class Texts {
    private static final String[] READABLE = {
        "word",
        "Sowjetunion",
        "a",
        "1934,",
        "Treaty",
        "naïve",
        "e\u0301tude",
        "Москва",
        "Сталин",
        "中文",
        "日本語、",
        "「引用」",
        "한국어",
        "שלום",
        "مرحبا",
        "ไทย",
        "हिन्दी",
        "👍",
        "👍🏽",
        "👨‍👩‍👧",
        "🇩🇪",
        "❤️",
        "1️⃣",
        "x²",
        "—",
        "…",
        "non-aggression",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "- item",
        "12) item"
    };
    private static final String[] HOSTILE = {
        "\u001b[31m",
        "\u001b]0;title\u0007",
        "\u001b]8;;http://x\u001b\\",
        "\u001bP1$r\u001b\\",
        "\u001b[",
        "\u001b",
        "\u009b2J",
        "\u009d0;x\u009c",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\u0000",
        "\u0008",
        "\u007f",
        "\r",
        "\ud800",
        "\udc00",
        "\u2028",
        "\u0085",
        "\ufe0f",
        "\uffff",
        "\u034f",
        "\u3164",
        "\udb40\udc41",
        "\t"
    };

    private Texts() {}

    /** Words, spaces and line breaks, all fit to be shown. */
    public static Arbitrary<String> readable() {
        return mixed(Arbitraries.of(READABLE));
    }

    /** The same among what must never reach a terminal. */
    public static Arbitrary<String> hostile() {
        return mixed(Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.of(READABLE)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(HOSTILE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(5))));
    }

    private static Arbitrary<String> mixed(Arbitrary<String> words) {
        Arbitrary<String> gap = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, " "),
                net.jqwik.api.Tuple.of(2, ""),
                net.jqwik.api.Tuple.of(1, "\n"),
                net.jqwik.api.Tuple.of(1, "   "));
        return net.jqwik.api.Combinators.combine(words, gap)
                .as((word, space) -> word + space)
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
