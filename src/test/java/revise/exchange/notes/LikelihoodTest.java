package revise.exchange.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import revise.exchange.format.Format;
import revise.exchange.format.FormatReader;
import revise.exchange.format.Reading;
import revise.exchange.format.Source;
import revise.exchange.org.OrgDrillReader;
import revise.exchange.org.OrgFcReader;

/** What each reader of notes thinks of files of all kinds. */
class LikelihoodTest {
    private static final List<FormatReader> READERS = List.of(
            new HashcardsReader(), new ObsidianReader(), new HeadingsReader(), new OrgDrillReader(), new OrgFcReader());

    static Stream<Arguments> ownFiles() {
        return Stream.of(
                Arguments.of("notes/hashcards.md", Format.HASHCARDS, 0.9),
                Arguments.of("notes/obsidian.md", Format.OBSIDIAN, 0.9),
                Arguments.of("notes/headings.md", Format.HEADINGS, 0.9),
                Arguments.of("org/drill.org", Format.ORG_DRILL, 0.9),
                Arguments.of("org/fc.org", Format.ORG_FC, 0.9));
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    void eachKnowsItsOwnFilesAndLeavesThoseOfOthers(String name, Format format, double least) throws Exception {
        Source source = Reading.file(name);
        for (FormatReader reader : READERS) {
            double value = reader.likelihood(source).value();
            if (reader.format() == format) {
                assertThat(value).as(name).isGreaterThanOrEqualTo(least);
            } else {
                assertThat(value).as("%s as %s", name, reader.format()).isLessThanOrEqualTo(least - 0.3);
            }
        }
    }

    static Map<String, String> strangers() {
        return Map.of(
                "csv", "question,answer\nWhen was Rapallo?,1922\n\"A, b\",c\n",
                "tsv", "#separator:tab\n#deck:History::Treaties\nWhen was Rapallo?\t1922\nBerlin\t1926\n",
                "gift", "// a comment\n::Q1:: When was Rapallo? {=1922 ~1923}\n\n::Q2:: Two {\n=a -> b\n=c -> d\n}\n",
                "pasted",
                        "Treaties\n\nWhen was Rapallo signed?\n16 April 1922\n\nWho signed?\nKrestinsky, Stresemann\n",
                "prose",
                        "The treaty was signed: 1922.\n\nIt was a surprise [to all] = everyone, and more so (later).\n",
                "code", "#include <vector>\nstd::vector<int> a;\nstd::cout << a.size();\nfoo::bar(a);\n",
                "talk", "A: Hello\nB: Hi there\nC: I think [laughs] so\nA: Well\n",
                "yaml", "# a deck\ncards:\n  - question: What?\n    answer: That\n",
                "script", "#!/bin/sh\n# What is this?\nif [[ a == b ]]; then echo \"$x\"; fi\n",
                "article",
                        "# Treaty\n\nText.\n\n## Germany\n\nText on **Rapallo** and [b](x.html).\n\n## More\n\nOn.\n");
    }

    @Test
    void noneTakesWhatIsOfAnotherKind() throws Exception {
        for (Map.Entry<String, String> stranger : strangers().entrySet()) {
            Source source =
                    Source.of("a." + stranger.getKey(), stranger.getValue().getBytes(StandardCharsets.UTF_8));
            for (FormatReader reader : READERS) {
                assertThat(reader.likelihood(source).value())
                        .as("%s as %s", stranger.getKey(), reader.format())
                        .isLessThan(0.3);
            }
        }
    }

    @Test
    void plainQuestionsAndAnswersAreLikelyAndNoMore() throws Exception {
        byte[] plain = "Q: What?\nA: That\n\nQ: Who?\nA: They\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new HashcardsReader().likelihood(Source.of("a.md", plain)).value())
                .isEqualTo(0.85);
        assertThat(new HashcardsReader().likelihood(Source.of("a.txt", plain)).value())
                .isEqualTo(0.35);

        Source gaps = Reading.source("Q: What?\nA: That\n\nC: A [gap].\n");
        assertThat(new HashcardsReader().likelihood(gaps).value()).isEqualTo(0.9);
    }

    @Test
    void linesWithColonsAloneAreHalfLikely() throws Exception {
        Source many = Reading.source("Rapallo::1922\nThe Berlin treaty::1926\nLeague::1934\n");
        assertThat(new ObsidianReader().likelihood(many).value()).isEqualTo(0.5);

        Source one = Reading.source("Text.\n\nRapallo::1922\n");
        assertThat(new ObsidianReader().likelihood(one).value()).isLessThan(0.4);

        Source scheduled = Reading.source("Text.\n\nRapallo::1922 <!--SR:!2024-01-01,3,250-->\n");
        assertThat(new ObsidianReader().likelihood(scheduled).value()).isGreaterThan(0.9);
    }

    @Test
    void headingsThatAskAreMoreLikelyThanThoseThatDoNot() throws Exception {
        Source asks = Reading.source("# T\n\n## What?\nThat\n\n## Who?\nThey\n");
        assertThat(new HeadingsReader().likelihood(asks).value()).isEqualTo(0.9);
    }

    @Test
    void anArchiveIsNone() throws Exception {
        Source archive = Source.of("a.apkg", new byte[] {'P', 'K', 3, 4, 0});
        assertThat(READERS).allMatch(reader -> reader.likelihood(archive).value() == 0);
    }
}
