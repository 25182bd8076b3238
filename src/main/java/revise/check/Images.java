package revise.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.Findings;
import revise.deck.ImagePath;
import revise.deck.Kind;
import revise.deck.Point;

/** Images must be files in the deck's folder; others are never opened. */
final class Images implements EntryRule {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 12;

    @Override
    public void check(Entry entry, Report report) {
        Card card = entry.first();
        look(entry, entry.written(), report);
        for (Point point : entry.points()) {
            look(entry, point.text(), report);
        }
        if (entry.kind() instanceof Kind.Choice choice) {
            choice.choices().forEach(text -> look(entry, text, report));
        }
        look(entry, card.hint(), report);
        look(entry, card.note(), report);
    }

    private static void look(Entry entry, @Nullable String text, Report report) {
        if (text != null && text.length() <= LONGEST && text.contains("![")) {
            for (String path : paths(text)) {
                check(entry, path, report);
            }
        }
    }

    private static void check(Entry entry, String path, Report report) {
        if (ImagePath.isRemote(path)) {
            report.warning(
                    entry,
                    "remote-image",
                    "the image " + Findings.quote(path)
                            + " is in the network, which revise never opens; save it beside the deck");
            return;
        }
        Path file = ImagePath.inside(entry.place().file(), path);
        if (file == null) {
            report.error(
                    entry,
                    "outside-image",
                    "the image " + Findings.quote(path)
                            + " is outside the deck's folder; put the file beside the deck");
        } else if (!Files.isRegularFile(file)) {
            report.warning(
                    entry,
                    "missing-image",
                    "there is no file " + Findings.quote(path) + " beside the deck; add it or correct the name");
        }
    }

    /** The paths of the images in a text. The tree is walked without recursion: its depth is the author's. */
    private static List<String> paths(String text) {
        List<String> paths = new ArrayList<>();
        Deque<Node> left = new ArrayDeque<>();
        Parser.Builder parser = Parser.builder().maxOpenBlockParsers(DEEPEST);
        // As in the quiz: a single line has no blocks, so that four spaces before it make no code of it.
        left.push((text.indexOf('\n') < 0 ? parser.enabledBlockTypes(Set.of()) : parser)
                .build()
                .parse(text));
        while (!left.isEmpty()) {
            Node node = left.pop();
            if (node instanceof Image image && !paths.contains(image.getDestination())) {
                paths.add(image.getDestination());
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                left.push(child);
            }
        }
        return paths;
    }
}
