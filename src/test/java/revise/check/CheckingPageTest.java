package revise.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.deck.DeckReader;
import revise.deck.Finding;
import revise.deck.Library;
import revise.deck.Reading;

/** The page on checking says of every rule what it does, and its cards show it. */
class CheckingPageTest {
    private static final Path PAGE = Path.of("src", "docs", "checking.md");
    private static final Pattern SECTION =
            Pattern.compile("### `([a-z-]+)`\n.*?```yaml bad\n(.*?)```\n```yaml good\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:-[a-z]+)+|syntax|empty|alias|unreadable)`");
    private static final Pattern RULE = Pattern.compile("\"((?:[a-z]+-)+[a-z]+|syntax|empty|alias|unreadable)\"");

    record Section(String rule, String bad, String good) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        Matcher matcher = SECTION.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            sections.add(new Section(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return sections;
    }

    private static List<String> rules(String cards) {
        Path file = Path.of("deck.yaml");
        String text = "title: Rome\nlanguage: en\ntags: [history]\ncards:\n" + cards;
        Reading reading = DeckReader.read(file, text.getBytes(StandardCharsets.UTF_8));
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (reading.deck() != null) {
            findings.addAll(Checker.check(Library.of(List.of(reading.deck()))));
        }
        return findings.stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theBadCardIsWarnedOf(Section section) {
        assertThat(rules(section.bad())).containsExactly(section.rule());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theGoodCardIsNot(Section section) {
        assertThat(rules(section.good())).isEmpty();
    }

    @Test
    void everyRuleOfTheCodeIsOnThePageAndTheOtherWayRound() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> named = new TreeSet<>();
        for (String line : page.lines()
                .filter(l -> l.startsWith("| `") || l.startsWith("### `"))
                .toList()) {
            NAME.matcher(line).results().forEach(result -> named.add(result.group(1)));
        }
        Set<String> used = new TreeSet<>();
        for (String room : List.of("deck", "check")) {
            try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "revise", room))) {
                for (Path file : files.toList()) {
                    String code = Files.readString(file).replaceAll("(?m)^ *(/?\\*|//).*", "");
                    RULE.matcher(code).results().forEach(result -> used.add(result.group(1)));
                }
            }
        }
        assertThat(used).isEqualTo(named);
    }
}
