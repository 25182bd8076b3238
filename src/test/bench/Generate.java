import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Makes large files that look like a student's; the same ones every time, but for the log's dates, which end yesterday.
 *
 * <p>Usage: {@code java Generate.java deck FILE CARDS all|half} (how many cards have an id), {@code java
 * Generate.java mixed FILE CARDS} (cards of every kind about many things), {@code java Generate.java alike FILE CARDS}
 * (cards whose questions are nearly the same), or {@code java Generate.java log FILE REVIEWS CARDS} (for a deck of that
 * many cards where all have an id)
 */
final class Generate {
    private static final String DECK = "big";
    private static final int DAYS = 730;
    private static final long WAKING_MILLIS = 14 * 60 * 60 * 1000L;
    private static final String[] RATINGS = {"again", "hard", "good", "good", "good", "good", "good", "good", "easy"};
    private static final String[] WHAT = {"signed", "refused", "broken", "renewed", "debated", "forgotten", "published"
    };
    private static final String[] THING = {
        "treaty", "grain agreement", "non-aggression pact", "trade mission", "border commission", "secret protocol"
    };
    private static final String[] PLACE = {
        "Riga", "Rapallo", "Genoa", "Locarno", "Berlin", "Moscow", "Łódź", "Kyïv", "Tallinn", "Nanjing", "Ankara"
    };

    private static final String[] ONSET = {"b", "br", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v"};
    private static final String[] VOWEL = {"a", "e", "i", "o", "u", "ia", "ö"};
    private static final String[] CODA = {"", "", "l", "n", "r", "s", "nd"};

    private final Random random = new Random(1);

    public static void main(String[] args) throws IOException {
        Generate generate = new Generate();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            switch (args[0]) {
                case "deck" -> generate.deck(out, Integer.parseInt(args[2]), args[3].equals("all"));
                case "mixed" -> generate.mixed(out, Integer.parseInt(args[2]));
                case "alike" -> generate.alike(out, Integer.parseInt(args[2]));
                case "log" -> generate.log(out, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
                default -> throw new IllegalArgumentException("no such kind: " + args[0]);
            }
        }
    }

    private void deck(BufferedWriter out, int cards, boolean allNamed) throws IOException {
        out.write("title: A big deck\nid: " + DECK + "\ntags: [history]\ncards:\n");
        for (int card = 0; card < cards; card++) {
            String id = allNamed || card % 2 == 0 ? "id: " + name(card) + "\n    " : "";
            out.write("  - " + id + "question: " + question(card) + "\n");
            if (card % 4 < 2) {
                out.write("    answer: " + date() + "\n");
            } else {
                out.write("    answer:\n      - In " + pick(PLACE) + ", on " + date() + "\n");
                out.write("      - text: \"Because of the " + pick(THING) + ": it had been " + pick(WHAT) + "\"\n");
                out.write("        marks: 2\n");
            }
            if (card % 5 == 0) {
                out.write("    tags: [" + pick(WHAT) + ", year-" + year() + "]\n");
            }
            if (card % 10 == 0) {
                out.write("    note: |\n      Often confused with the " + pick(THING) + " of *" + pick(PLACE) + "*,\n");
                out.write("      which came " + (1 + random.nextInt(9)) + " years later.\n");
            }
        }
    }

    /** Of ten cards four are plain, two have several points, and one each is asked both ways, has gaps, choices, an order. */
    private void mixed(BufferedWriter out, int cards) throws IOException {
        out.write("title: A mixed deck\nid: " + DECK + "\nlanguage: en\ntags: [history]\ncards:\n");
        for (int card = 0; card < cards; card++) {
            // Without an id two cards must not ask the same.
            String asked = ask().replace("?", card % 2 == 0 ? "?" : " under " + name() + " " + name() + "?");
            switch (card % 10) {
                case 4, 5 -> {
                    out.write("  - question: Why was the " + pick(THING) + " of " + name() + " " + name() + " " + pick(WHAT) + "?\n");
                    out.write("    answer:\n      - The " + name() + " wanted peace with " + name() + "\n");
                    out.write("      - text: \"Trade with " + name() + ": it had fallen since " + year() + "\"\n");
                    out.write("        marks: 2\n      - Pressure from " + name() + "\n");
                }
                case 6 -> out.write("  - id: " + name(card) + "\n    question: " + name() + " " + name().toLowerCase(Locale.ROOT) + "\n    answer: the "
                        + name() + "\n    reverse: true\n");
                case 7 -> out.write("  - cloze: \"The " + pick(THING) + " of {{" + name() + "}} was " + pick(WHAT)
                        + " in {{" + date() + "::date}}" + (card % 20 == 7 ? " by {{" + name() + "}}" : "") + "\"\n");
                case 8 -> {
                    String right = name();
                    out.write("  - id: " + name(card) + "\n    question: " + asked + "\n    choices: [" + name() + " X, " + right + ", " + name()
                            + " Y, " + name() + " Z]\n    answer: " + right + "\n");
                }
                case 9 -> out.write("  - id: " + name(card) + "\n    question: Put the towns of " + name() + " in order from the north\n    order: ["
                        + name() + " A, " + name() + " B, " + name() + " C]\n");
                default -> out.write("  - " + (card % 2 == 0 ? "id: " + name(card) + "\n    " : "") + "question: "
                        + asked + "\n    answer: " + (card % 3 == 0 ? date() : name() + " of " + name()) + "\n");
            }
            if (card % 5 == 0) {
                out.write("    tags: [" + pick(WHAT) + ", year-" + year() + "]\n");
            }
        }
    }

    private void alike(BufferedWriter out, int cards) throws IOException {
        out.write("title: A deck of one question\nid: " + DECK + "\nlanguage: en\ncards:\n");
        for (int card = 0; card < cards; card++) {
            String word = syllable() + syllable();
            out.write("  - id: " + name(card) + "\n    question: What did the envoys of the republic say about the "
                    + word + " at the great congress?\n    answer: " + (card % 2 == 0 ? "Nothing at all" : name()) + "\n");
        }
    }

    private String ask() {
        return switch (random.nextInt(6)) {
            case 0 -> "When was the " + pick(THING) + " of " + name() + " " + pick(WHAT) + "?";
            case 1 -> "Who " + pick(WHAT) + " the " + pick(THING) + " between " + name() + " and " + name() + "?";
            case 2 -> "What is the capital of the province of " + name() + "?";
            case 3 -> "Which enzyme of the " + name() + " breaks down " + name().toLowerCase(Locale.ROOT) + " in plants?";
            case 4 -> "What did " + name() + " publish in " + year() + "?";
            default -> "Where did the army of " + name() + " meet the fleet of " + name() + " in " + year() + "?";
        };
    }

    private String name() {
        String name = syllable() + syllable() + (random.nextBoolean() ? syllable() : "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String syllable() {
        return pick(ONSET) + pick(VOWEL) + pick(CODA);
    }

    private void log(BufferedWriter out, int reviews, int cards) throws IOException {
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        int seen = 0;
        for (int review = 0; review < reviews; review++) {
            long fromStart = (long) review * DAYS;
            LocalDate day = first.plusDays(fromStart / reviews);
            long morning = day.toEpochDay() * 86_400_000L + 8 * 3_600_000L;
            long at = morning + fromStart % reviews * WAKING_MILLIS / reviews;
            // New cards come all through the first half; before it is over, only those that came can come again.
            boolean fresh = seen < cards && review >= (long) seen * reviews / 2 / cards;
            int card = fresh ? seen++ : random.nextInt(seen);
            if (fresh) {
                out.write(start(at, 0, day, "text", card) + ",\"text\":\"" + question(card) + "\"}\n");
            }
            int millis = (int) Math.exp(8.5 + 0.7 * random.nextGaussian());
            out.write(start(at, 1, day, "review", card) + ",\"rating\":\"" + pick(RATINGS) + "\",\"ms\":" + millis
                    + "}\n");
        }
    }

    private String start(long at, int count, LocalDate day, String kind, int card) {
        UUID id = new UUID(at << 16 | 0x7000 | count, random.nextLong() >>> 2 | Long.MIN_VALUE);
        String instant = Instant.ofEpochMilli(at / 1000 * 1000).toString().replace("Z", "");
        String millis = Long.toString(1000 + at % 1000).substring(1);
        return "{\"v\":1,\"id\":\"" + id + "\",\"at\":\"" + instant + "." + millis + "Z\",\"day\":\"" + day
                + "\",\"kind\":\"" + kind + "\",\"card\":\"" + DECK + "/" + name(card) + "\"";
    }

    private static String name(int card) {
        return "card-" + card;
    }

    private String question(int card) {
        return "When and why was the " + pick(THING) + " of " + pick(PLACE) + " " + pick(WHAT) + ", case " + card + "?";
    }

    private String date() {
        return "1 September " + year();
    }

    private int year() {
        return 1900 + random.nextInt(90);
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
