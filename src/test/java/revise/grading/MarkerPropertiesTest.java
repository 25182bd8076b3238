package revise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import revise.deck.Card;
import revise.deck.Kind;
import revise.deck.Place;
import revise.deck.Point;

class MarkerPropertiesTest {
    private static final Marker MARKER = Marker.of(null);
    private static final List<String> PATTERNS = List.of(
            "d.M.yyyy",
            "yyyy-MM-dd",
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "d MMM yyyy",
            "MMM d yyyy",
            "dd/MM/yyyy",
            "d MMMM, ''yy");

    private static Card card(List<Point> points) {
        Place place = new Place(Path.of("deck.yaml"), 1, 1);
        Kind kind = new Kind.Basic("What happened?", points, 0);
        return new Card("d/x", "d/x", "d", kind, false, null, null, null, List.of(), List.of(), place);
    }

    private static Point point(String text, List<String> all, String date, String number, String unit) {
        return new Point(
                text,
                2,
                all,
                List.of(),
                List.of(),
                date.isEmpty() ? null : date,
                number.isEmpty() ? null : number,
                null,
                unit.isEmpty() ? null : unit);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "not",
                        "Berlin",
                        "1926",
                        "or",
                        ",",
                        ".",
                        "\n",
                        "3,5",
                        "km",
                        "no",
                        "never",
                        "May",
                        "'34",
                        "1934-09",
                        "/",
                        "-",
                        "(",
                        "^",
                        "10",
                        "x",
                        "e23",
                        "½",
                        "10²",
                        "°C",
                        "%",
                        "ﬁ",
                        "e\u0301",
                        "\u0301\u0316",
                        "Σ",
                        "中文",
                        "อะไร",
                        "😀",
                        "\ud800",
                        "\u0000",
                        "into",
                        "by",
                        "than",
                        "USSR",
                        "U.S.S.R.",
                        "million",
                        "twenty-",
                        "five",
                        "18th",
                        "of",
                        "BC",
                        "18.9.1934",
                        "->",
                        "£",
                        "per",
                        "second",
                        "squared")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                words, Arbitraries.strings().ofMaxLength(60), words.map(text -> text.replace(" ", "")));
    }

    /** Whatever is typed, and whatever the deck says, there is a marking that holds together. */
    @Property(tries = 3000)
    void anyTextIsMarked(@ForAll("texts") String typed, @ForAll("texts") String text, @ForAll("texts") String term) {
        List<Point> points = List.of(
                Point.of(text),
                point(text + " Berlin", List.of(term, "Berlin|1926"), "", "", ""),
                point("x", List.of(), "1934-09", "", ""),
                point("y", List.of(), "", "3.5", "km"));
        Marking marking = MARKER.mark(card(points), typed);
        assertThat(marking.points()).hasSameSizeAs(points);
        for (PointMark mark : marking.points()) {
            int full = (int) Math.round(100 * mark.point().marks());
            switch (mark.verdict()) {
                case MET -> assertThat(mark.hundredths()).isEqualTo(full);
                case UNSURE -> assertThat(mark.hundredths()).isPositive().isLessThan(full);
                case MISSED, CONTRADICTED -> assertThat(mark.hundredths()).isZero();
            }
            assertThat(mark.evidence()).isNotEmpty();
        }
        assertThat(MARKER.mark(card(points), typed)).isEqualTo(marking);
    }

    @Property(tries = 2000)
    void aPointsOwnTextMeetsIt(@ForAll("texts") String text) {
        if (!text.isBlank()) {
            assertThat(MARKER.mark(card(List.of(Point.of(text))), text)
                            .points()
                            .get(0)
                            .verdict())
                    .isEqualTo(Verdict.MET);
        }
    }

    @Property(tries = 500)
    void aDateMayBeWrittenInManyWays(
            @ForAll @IntRange(min = -40_000, max = 40_000) int day, @ForAll @IntRange(max = 7) int pattern) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Card card = card(List.of(point("the day", List.of(), date.toString(), "", "")));
        String written = date.format(DateTimeFormatter.ofPattern(PATTERNS.get(pattern), Locale.ENGLISH));
        assertThat(MARKER.mark(card, written).points().get(0).verdict())
                .as(written)
                .isEqualTo(Verdict.MET);
        String other = date.plusYears(1).format(DateTimeFormatter.ofPattern(PATTERNS.get(pattern), Locale.ENGLISH));
        assertThat(MARKER.mark(card, other).points().get(0).verdict()).as(other).isEqualTo(Verdict.CONTRADICTED);
    }

    @Property(tries = 500)
    void aLengthMayBeGivenInOtherUnits(@ForAll @IntRange(min = 1, max = 99_999) int metres) {
        String kilometres = metres / 1000 + "." + String.format(Locale.ROOT, "%03d", metres % 1000);
        Card card = card(List.of(point("so far", List.of(), "", kilometres, "km")));
        for (String written : List.of(
                kilometres + " km", metres + " m", metres + "00 cm", "about " + metres + " metres", metres + "m")) {
            assertThat(MARKER.mark(card, written).points().get(0).verdict())
                    .as(written)
                    .isEqualTo(Verdict.MET);
        }
        assertThat(MARKER.mark(card, metres + 1 + " m").points().get(0).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Property(tries = 300)
    void pointsMayComeInAnyOrder(@ForAll Random random) {
        List<Point> points = List.of(
                point("Rapallo, 1922", List.of("Rapallo", "1922"), "", "", ""),
                point("Berlin, 1926", List.of("Berlin", "1926"), "", "", ""),
                point("Kazan", List.of("Kazan|tank*"), "", "", ""),
                Point.of("Collective security mattered more than trade"));
        List<String> answers = new ArrayList<>(List.of(
                "Rapallo in 1922",
                "the treaty of Berlin (1926)",
                "tanks",
                "collective security mattered more than trade"));
        Collections.shuffle(answers, random);
        String typed = String.join(random.nextBoolean() ? "; " : "\n", answers);
        assertThat(MARKER.mark(card(points), typed).points())
                .allSatisfy(mark -> assertThat(mark.verdict()).isEqualTo(Verdict.MET));
    }
}
