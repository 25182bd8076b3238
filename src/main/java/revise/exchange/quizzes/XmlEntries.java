package revise.exchange.quizzes;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that is a list of entries with attributes and texts. It knows no document types and fetches nothing. */
final class XmlEntries {
    /**
     * An element below the root.
     *
     * @param texts what stands in the elements below it, by their names
     */
    record Entry(int line, String name, Map<String, String> attributes, Map<String, String> texts) {
        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        String text(String key) {
            return texts.getOrDefault(key, "");
        }
    }

    private final XMLStreamReader xml;
    private final Consumer<Entry> entries;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private Map<String, String> attributes = Map.of();
    private int line;

    private XmlEntries(XMLStreamReader xml, Consumer<Entry> entries) {
        this.xml = xml;
        this.entries = entries;
    }

    /** Reads as far as it can; gives why it could not go on, with the line, or null at the end. */
    static @Nullable String read(String text, Consumer<Entry> entries) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml;
        try {
            xml = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException | RuntimeException e) {
            return "line 1";
        }
        try {
            new XmlEntries(xml, entries).read();
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            return "line " + Math.max(1, xml.getLocation().getLineNumber());
        }
    }

    private void read() throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(++depth);
                case XMLStreamConstants.END_ELEMENT -> end(depth--);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(depth > 2 ? xml.getText() : "");
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }

    private void start(int depth) {
        if (depth == 2) {
            line = xml.getLocation().getLineNumber();
            texts.clear();
            attributes = new LinkedHashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        } else if (depth == 3) {
            text.setLength(0);
        }
    }

    private void end(int depth) {
        if (depth == 3) {
            texts.merge(xml.getLocalName(), text.toString(), (first, second) -> first + "\n" + second);
        } else if (depth == 2) {
            entries.accept(new Entry(line, xml.getLocalName(), attributes, new LinkedHashMap<>(texts)));
        }
    }
}
