package revise.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrafterTest {
    /** Words that make it clear that notes are English. */
    private static final String FILLER = "\n\nThis is one of the things that it was for.";

    private static String of(String notes) {
        return DraftText.of("# Title\n\n" + notes + FILLER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 10 July 1942 the Netherlands recognised the Soviet Union. | {{10 July 1942::date}}",
                "The League of Nations admitted the Soviet Union in 1934. | {{1934::year}}",
                "Marx published the first volume of Capital in September 1867. | {{September 1867::month and year}}",
                "Foreign Commissar Litvinov spoke for collective security in Geneva. | {{Litvinov::who}}",
                "The treaty with Estonia was signed in Tartu after long talks. | {{Tartu::where}}",
                "The negotiators of both powers met in the city of Brest for weeks. | {{Brest::where}}",
                "Penicillin was discovered by Alexander Fleming in a dish of mould. | {{Alexander Fleming::who}}",
                "Pure iron melts at about 1,538 °C under normal pressure. | {{1,538 °C}}",
                "A normal human body cell has 46 chromosomes in its nucleus. | {{46::number}}",
                "The human heart has four chambers with valves between them. | {{four::number}}",
                "The site at which a substrate binds is called the active site. | {{active site}}",
                "The capital of Estonia is Tallinn, a port on the Baltic. | {{Tallinn}}",
                "Plant cells use **chlorophyll** to absorb light for photosynthesis. | {{chlorophyll}}"
            })
    void factsBecomeGaps(String sentence, String gap) {
        assertThat(of(sentence)).contains(gap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Osmosis** is the movement of water through a membrane. | What is osmosis? | The movement of water",
                "A contract is an agreement that the law enforces. | What is a contract? | An agreement that",
                "Enzymes are proteins that speed up reactions. | What are enzymes? | Proteins that speed up reactions",
                "The North Atlantic Treaty Organization (NATO) met in spring. | What does NATO stand for? | North Atlantic"
            })
    void definitionsBecomeQuestions(String sentence, String question, String answer) {
        assertThat(of(sentence + " The enzymes are of use.")).contains(question + " | " + answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was signed in 1920 by the two delegations. | a pronoun without its noun",
                "This was decided in 1920 by the League of Nations. | a pointer to what came before",
                "The treaty was signed in 1920 by two delegations. | a treaty without its name",
                "In conclusion, the Soviet Union was recognised in 1924. | a closing phrase",
                "As figure 3 shows, Germany left the League in 1933. | a pointer to a figure",
                "Was the Soviet Union admitted to the League in 1934? | a question",
                "the Soviet Union was admitted to the League in 1934. | no beginning of a sentence",
                "In 1934. | too short",
                "The Peace of 1648 ended a war that had lasted until 1648. | the answer stands beside the gap",
                "See https://example.org for the pact of 1935 with France. | a link",
                "The literal {{1934}} is no gap of the League of Nations. | braces"
            })
    void whatCannotStandAloneIsLeftOut(String sentence, String why) {
        assertThat(of(sentence)).as(why).isEmpty();
    }

    @Test
    void aSentenceGetsTheNameThatItsNounStandsFor() {
        String notes = "The Belgrade Declaration ended a long quarrel between Moscow and its neighbour."
                + " The declaration was published in 1955 in all newspapers.";
        assertThat(of(notes)).isEqualTo("The Belgrade Declaration was published in {{1955::year}} in all newspapers.");
        assertThat(of(notes + " The Warsaw Declaration came after it."))
                .as("two declarations have a name")
                .isEmpty();
    }

    @Test
    void aPronounStandsForTheSubjectBeforeIt() {
        assertThat(of("Marie Curie was a chemist from Poland. She won the Nobel Prize for Chemistry in 1911."))
                .contains("Marie Curie won the Nobel Prize for Chemistry in {{1911::year}}.");
        assertThat(of("The mitochondrion has a double membrane. It was first seen by microscopists in 1857."))
                .contains("The mitochondrion was first seen by microscopists in {{1857::year}}.");
        assertThat(of("Under the rule, a letter has an effect. It was made by the courts of England in 1818."))
                .isEmpty();
    }

    @Test
    void theSourceIsTheWholeSentenceAsItStands() {
        Drafts drafts =
                DraftText.drafts("# T\n\nMarie Curie was a chemist. However, she left **Poland** in 1891 for the"
                        + " city of Paris." + FILLER);
        assertThat(drafts.cards()).hasSize(1);
        Drafted drafted = drafts.cards().get(0);
        assertThat(drafted.card().source()).isEqualTo("However, she left Poland in 1891 for the city of Paris.");
        assertThat(drafted.card().draft()).isTrue();
        assertThat(drafted.line()).isEqualTo(3);
    }

    @Test
    void noAnswerStandsInAHeading() {
        assertThat(of("## The pact of 1935\n\nFrance and the Soviet Union made an alliance in 1935."))
                .isEmpty();
    }

    @Test
    void nothingIsAskedTwice() {
        assertThat(of(
                        "The Soviet Union joined the League of Nations in 1934. Only in 1934 did the League of Nations admit"
                                + " the Soviet Union."))
                .isEqualTo("The Soviet Union joined the League of Nations in {{1934::year}}.");
    }

    @Test
    void sectionsOfReferencesAreLeftOut() {
        String fact = "\n\nThe Soviet Union joined the League of Nations in 1934.\n\n";
        for (String heading : new String[] {"References", "Further reading", "See also", "Bibliography"}) {
            assertThat(of("## " + heading + fact)).as(heading).isEmpty();
            assertThat(of("## " + heading + "\n\n### Books" + fact)).as(heading).isEmpty();
        }
        assertThat(of("## Facts" + fact)).isNotEmpty();
    }

    @Test
    void listsBecomePoints() {
        assertThat(of("There are three types of rock:\n\n- igneous\n- sedimentary\n- metamorphic"))
                .isEqualTo("What are the three types of rock (Title)? | igneous | sedimentary | metamorphic");
        assertThat(of("## Causes of the First World War\n\n- alliances;\n- armaments."))
                .isEqualTo("What are the causes of the First World War (Title)? | alliances | armaments");
        assertThat(of("Water consists of:\n- hydrogen\n- oxygen"))
                .isEqualTo("What does water consist of (Title)? | hydrogen | oxygen");
        assertThat(of("## To buy\n\n- [ ] milk\n- [x] bread")).isEmpty();
    }

    @Test
    void stepsAreToBePutInOrder() {
        assertThat(of("The phases of mitosis are:\n\n1. prophase\n2. metaphase\n3. anaphase"))
                .isEqualTo("Put in the right order: the phases of mitosis (Title) > prophase > metaphase > anaphase");
    }

    @Test
    void whatStandsUnderAHeadingThatAsksAnswersIt() {
        assertThat(of("## Why did the League fail?\n\nThe League of Nations had no army. The United States never joined"
                        + " the League."))
                .startsWith("Why did the League fail (Title)? | The League of Nations had no army. | The United States")
                .contains("never joined");
    }

    @Test
    void codeTablesAndFrontMatterAreNoProse() {
        String notes = "---\ntitle: Mine\nyear: in 1934\n---\n\n```\nThe League was joined by Turkey in 1932.\n```\n\n"
                + "| a | b |\n|---|---|\n| The League was | joined by Turkey in 1932. |\n";
        assertThat(DraftText.of(notes + FILLER)).isEmpty();
        assertThat(DraftText.drafts(notes + FILLER).title()).isEqualTo("Mine");
    }

    @Test
    void plainTextHasATitleAndHeadingsWithoutMarks() {
        Drafts drafts =
                DraftText.drafts("The League of Nations\nThe League of Nations was founded in 1920 and had its seat"
                        + " by the lake, where it met every autumn.\nAdditional Resources\nThe League was joined by Turkey in"
                        + " 1932, as a book tells that is too long to be named here.\n");
        assertThat(drafts.title()).isEqualTo("The League of Nations");
        assertThat(drafts.cards()).hasSize(1);
        assertThat(DraftText.line(drafts.cards().get(0).card())).contains("{{1920::year}}");
    }

    @Test
    void linesOfBrokenParagraphsAreJoined() {
        assertThat(
                        DraftText.of(
                                "Notes\n\nThe Soviet Union, which had long stood outside, joined the\nLeague of Nations in 1934"
                                        + " after Germany and Japan had left\nthe organisation in anger. That is the end of it.\n"))
                .isEqualTo(
                        "The Soviet Union, which had long stood outside, joined the League of Nations in {{1934::year}}"
                                + " after Germany and Japan had left the organisation in anger.");
    }

    @Test
    void otherLanguagesGiveNothing() {
        Drafts drafts = DraftText.drafts("La Société des Nations fut fondée en 1920 à Genève par quarante-deux États.");
        assertThat(drafts.language()).isNull();
        assertThat(drafts.cards()).isEmpty();
    }

    @Test
    void formulasStayAsTheyAre() {
        assertThat(of("The **energy** at rest is given by $E = m_0 c^2$ in the theory of relativity."))
                .contains("$E = m_0 c^2$");
    }
}
