package revise.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionHashPropertiesTest {
    private static final String PUNCTUATION =
            " \t\n.,;:!?()[]{}\"'`*_-/\\@#%&^\u00a0\u2014\u201c\u201d\u00ab\u00bb\u2026\u200b\u00ad\u3002";

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> latin = Arbitraries.strings().withCharRange('a', 'z').withChars("0123456789");
        Arbitrary<String> accented =
                Arbitraries.strings().withChars("\u00e4\u00e9\u00f1\u0151\u01b0\u1ea5\u00e7\u0161\u00df\u0131");
        Arbitrary<String> greek = Arbitraries.strings().withCharRange('\u03ac', '\u03ce');
        Arbitrary<String> russian = Arbitraries.strings().withCharRange('\u0430', '\u045f');
        Arbitrary<String> asian =
                Arbitraries.strings().withChars("\u7f57\u9a6c\u30ac\u30d1\uac00\ud55c\u0e01\u0e33\u0939\u093f");
        return Arbitraries.oneOf(latin, accented, greek, russian, asian)
                .filter(word -> !word.isEmpty() && word.length() < 12);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.strings()
                .withChars(PUNCTUATION.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange('\0', '\u007f').ofMaxLength(60);
    }

    @Property(tries = 1000)
    void theShortWayForAsciiGivesWhatTheGeneralOneGives(@ForAll("ascii") String question) {
        assertThat(QuestionHash.asciiOnly(question)).isEqualTo(QuestionHash.normalised(question));
    }

    @Property(tries = 1000)
    void punctuationAndSpacingDoNotCount(
            @ForAll("words") String a,
            @ForAll("words") String b,
            @ForAll("gaps") String gap,
            @ForAll("gaps") String other) {
        assertThat(id(a + gap + b)).isEqualTo(id(other + a + other + b + gap)).isEqualTo(id(a + " " + b + "?"));
    }

    @Property(tries = 1000)
    void caseDoesNotCount(@ForAll("words") String a, @ForAll("words") String b) {
        Assume.that(!(a + b).contains("\u0131"));
        String question = a + " " + b;
        assertThat(id(question.toUpperCase(Locale.ROOT))).isEqualTo(id(question));
        assertThat(id(Character.toUpperCase(question.charAt(0)) + question.substring(1)))
                .isEqualTo(id(question));
    }

    @Property(tries = 1000)
    void theUnicodeFormDoesNotCount(@ForAll("words") String a, @ForAll("words") String b) {
        String question = a + " " + b;
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(id(Normalizer.normalize(question, form))).as(form.name()).isEqualTo(id(question));
        }
    }

    @Property(tries = 2000)
    void noTextInAnyFormOrCaseIsAnotherQuestion(@ForAll("anything") String question) {
        Assume.that(!QuestionHash.normalised(question).isEmpty());
        String apart = Normalizer.normalize(question, Normalizer.Form.NFD);
        assertThat(id(apart)).isEqualTo(id(question));
        assertThat(id(Normalizer.normalize(question, Normalizer.Form.NFC))).isEqualTo(id(question));
        assertThat(id("\u00bf" + question + " ?")).isEqualTo(id(question));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> odd = Arbitraries.integers()
                .between(0x80, 0x2ffff)
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .map(Character::toString);
        Arbitrary<String> plain = Arbitraries.of("a", "Z", "7", " ", "\u0301", "\u0323", "\u03a3", "\u0130", "\u1e9e");
        return Combinators.combine(odd, Arbitraries.oneOf(odd, plain), Arbitraries.oneOf(odd, plain))
                .as((a, b, c) -> a + b + c);
    }

    @Property(tries = 1000)
    void otherWordsAreAnotherQuestion(@ForAll("words") String a, @ForAll("words") String b) {
        Assume.that(!QuestionHash.normalised(a).equals(QuestionHash.normalised(b)));
        assertThat(id(a)).isNotEqualTo(id(b));
        assertThat(id("What is " + a + "?")).isNotEqualTo(id("What is " + b + "?"));
    }

    @Property
    void anIdIsTenLettersAndDigitsAndMayBeWritten(@ForAll String question) {
        assertThat(id(question)).matches("[a-z2-7]{10}");
        assertThat(CardIds.valid(id(question))).isTrue();
    }

    @Property
    void aSlugMayBeWrittenAsAnId(@ForAll String title) {
        String slug = CardIds.slug(title);
        assertThat(CardIds.valid(slug)).as(slug).isTrue();
        assertThat(CardIds.slug(slug)).isEqualTo(slug);
    }

    /** Progress hangs on these: a change here loses the history of every card without an id. */
    @Example
    void idsNeverChange() {
        assertThat(id("When was the USSR admitted to the League of Nations?")).isEqualTo("ywg7hl7ntd");
        assertThat(id("\u00dcber den Rhein?")).isEqualTo("w4nwj63x2t");
        assertThat(id("?!")).isEqualTo("krpzidiz7l");
        assertThat(CardIds.slug("Stalin and International Relations")).isEqualTo("stalin-and-international-relations");
    }

    @Example
    void signsThatChangeTheMeaningCount() {
        assertThat(id("2 < 3")).isNotEqualTo(id("2 > 3"));
        assertThat(id("a + b")).isNotEqualTo(id("a = b"));
        assertThat(id("?")).isNotEqualTo(id("!"));
        assertThat(id("r\u00e9sum\u00e9")).isNotEqualTo(id("resume"));
    }

    @Example
    void specialLettersHaveCaseAsWell() {
        assertThat(id("STRASSE")).isEqualTo(id("Stra\u00dfe")).isEqualTo(id("STRA\u1e9eE"));
        assertThat(id("\u039f\u0394\u039f\u03a3"))
                .isEqualTo(id("\u03bf\u03b4\u03bf\u03c2"))
                .isEqualTo(id("\u03bf\u03b4\u03bf\u03c3"));
        assertThat(id("\ufb01n")).isEqualTo(id("fin"));
        assertThat(id("H\u2082O")).isEqualTo(id("h2o"));
    }

    private static String id(String question) {
        return CardIds.ofQuestion(question);
    }
}
