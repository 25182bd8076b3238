package revise.command;

import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import revise.deck.Card;
import revise.exam.Marked;
import revise.exam.PassMark;
import revise.exam.Result;
import revise.grading.PointMark;
import revise.terminal.text.Clean;

/**
 * A marked paper as a JUnit report, as Maven Surefire's schema has it: a card is a test case, and fails where full marks
 * are missed.
 */
final class ResultJunit implements ResultView {
    private static final String NO_TIME = "0";

    @Override
    public void print(Output out, Result result, @Nullable PassMark passMark) {
        StringWriter document = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, result, passMark);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written to", e);
        }
        out.line(document.toString());
    }

    private static void suite(XMLStreamWriter xml, Result result, @Nullable PassMark passMark)
            throws XMLStreamException {
        Set<String> decks = new TreeSet<>();
        int failures = 0;
        for (Marked answer : result.answers()) {
            decks.add(answer.question().card().deck());
            failures += answer.score().isFull() ? 0 : 1;
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "revise test " + String.join(" ", decks));
        xml.writeAttribute("tests", Integer.toString(result.answers().size()));
        xml.writeAttribute("failures", Integer.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", NO_TIME);
        xml.writeCharacters("\n  ");
        xml.writeStartElement("properties");
        property(xml, "seed", Long.toString(result.paper().seed()));
        property(xml, "marks", result.score().marks().toPlainString());
        property(xml, "max", result.score().outOf().toPlainString());
        if (passMark != null) {
            property(xml, "passed", String.valueOf(result.score().passes(passMark)));
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        for (Marked answer : result.answers()) {
            xml.writeCharacters("\n  ");
            testcase(xml, answer);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private static void testcase(XMLStreamWriter xml, Marked answer) throws XMLStreamException {
        Card card = answer.question().card();
        if (answer.score().isFull()) {
            xml.writeEmptyElement("testcase");
            attributes(xml, card);
            return;
        }
        xml.writeStartElement("testcase");
        attributes(xml, card);
        xml.writeCharacters("\n    ");
        xml.writeStartElement("failure");
        xml.writeAttribute("message", ScoreText.outOf(answer.score()));
        xml.writeAttribute("type", !answer.isAnswered() ? "unanswered" : answer.isUnsure() ? "unsure" : "missed");
        xml.writeCharacters(Clean.text(body(answer)));
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void attributes(XMLStreamWriter xml, Card card) throws XMLStreamException {
        xml.writeAttribute("classname", card.deck());
        xml.writeAttribute("name", card.id().substring(card.deck().length() + 1));
        xml.writeAttribute("time", NO_TIME);
    }

    private static String body(Marked answer) {
        StringBuilder body =
                new StringBuilder(answer.question().card().question().strip());
        body.append("\nanswer: ").append(answer.isAnswered() ? answer.given() : "none");
        for (PointMark point : answer.suggested().points()) {
            body.append('\n').append(point.verdict().word());
            body.append(": ").append(point.point().text().strip());
            body.append(" (").append(point.evidence()).append(')');
        }
        return body.toString();
    }
}
