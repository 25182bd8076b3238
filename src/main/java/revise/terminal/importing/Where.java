package revise.terminal.importing;

import revise.exchange.format.Source;
import revise.terminal.text.Clean;

/** Places in a file without the folders that it lies in, which take room and say nothing here; safe to show. */
final class Where {
    private Where() {}

    /** The file's own name. */
    static String file(Source source) {
        return Clean.line(source.name().substring(folders(source)));
    }

    /** A place, as a card or a loss names it. */
    static String of(Source source, String where) {
        return Clean.line(where.startsWith(source.name()) ? where.substring(folders(source)) : where);
    }

    private static int folders(Source source) {
        String name = source.name();
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
    }
}
