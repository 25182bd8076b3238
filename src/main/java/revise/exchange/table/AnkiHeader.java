package revise.exchange.table;

import revise.exchange.format.Source;

final class AnkiHeader {
    private AnkiHeader() {}

    static boolean begins(Source source) {
        return source.text().text().startsWith("#separator:");
    }
}
