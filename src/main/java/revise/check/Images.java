package revise.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.deck.ClozeText;
import revise.deck.Findings;
import revise.deck.ImagePath;
import revise.deck.Kind;
import revise.deck.Point;

/** Images lie beside the deck: not elsewhere on the disk, not in the net, and not nowhere. */
final class Images implements EntryRule {
    private static final String OUTSIDE = "outside-image";
    private static final String REMOTE = "remote-image";
    private static final String MISSING = "missing-image";

    /** Quotes and lists inside each other beyond this are no card; the time for them grows with their number. */
    private static final int DEEPEST = 100;

    /** In characters; the time for brackets without end grows faster than their number. */
    private static final int LONGEST = 100_000;

    private final Parser markdown =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    /** As in the quiz a single line has no blocks: four spaces before it make no code of it. */
    private final Parser line = Parser.builder().enabledBlockTypes(Set.of()).build();

    @Override
    public void check(Entry entry, Report report) {
        Set<String> paths = new LinkedHashSet<>();
        for (String text : texts(entry)) {
            for (int from = 0; from < text.length(); ) {
                int to = end(text, from);
                String piece = text.substring(from, to);
                if (piece.contains("![")) {
                    collect((text.indexOf('\n') < 0 ? line : markdown).parse(piece), paths);
                }
                from = to;
            }
        }
        for (String path : paths) {
            check(entry, path, report);
        }
    }

    /** Where a piece of a text ends, which is nearly always the whole text; else it ends with a line if it can. */
    private static int end(String text, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        int lineBreak = text.lastIndexOf('\n', from + LONGEST - 1);
        return lineBreak > from ? lineBreak + 1 : from + LONGEST;
    }

    private static void check(Entry entry, String path, Report report) {
        String quoted = Findings.quote(path);
        if (ImagePath.isRemote(path)) {
            String text = "revise opens no network, so the image " + quoted + " is not shown; save it beside the deck";
            report.warning(entry, REMOTE, text);
            return;
        }
        Path file = ImagePath.inside(entry.place().file(), path);
        if (file == null) {
            String text =
                    "the image " + quoted + " is not inside the deck's folder; copy it there and name it from there";
            report.error(entry, OUTSIDE, text);
        } else if (!ImagePath.isImage(file)) {
            report.warning(
                    entry,
                    MISSING,
                    quoted + " is no image file, so the quiz does not open it; name a .png, .jpg or the like");
        } else if (!Files.isRegularFile(file)) {
            report.warning(
                    entry, MISSING, "there is no image " + quoted + " beside the deck; add it or correct the name");
        }
    }

    /** Every text of the entry that is shown. */
    private static List<String> texts(Entry entry) {
        List<@Nullable String> texts = new ArrayList<>();
        Card card = entry.first();
        texts.add(entry.written());
        texts.add(card.hint());
        texts.add(card.note());
        for (Point point : entry.points()) {
            texts.add(point.text());
        }
        if (card.kind() instanceof Kind.Choice choice) {
            texts.addAll(choice.choices());
        }
        ClozeText gaps = entry.gaps();
        if (gaps != null) {
            for (ClozeText.Part part : gaps.parts()) {
                texts.add(part instanceof ClozeText.Gap gap ? gap.hint() : null);
            }
        }
        List<String> written = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                written.add(text);
            }
        }
        return written;
    }

    /** Walks without recursion: an image's description may hold an image, and so on. */
    private static void collect(Node root, Set<String> paths) {
        Node node = root;
        while (node != null) {
            if (node instanceof Image image) {
                paths.add(image.getDestination());
            }
            node = node.getFirstChild() != null ? node.getFirstChild() : following(node, root);
        }
    }

    private static @Nullable Node following(Node node, Node root) {
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
