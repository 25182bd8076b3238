package revise.command;

import revise.deck.Finding;
import tools.jackson.core.JsonGenerator;

/** A finding in JSON, the same in every command. */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("file", finding.place().file().toString());
        json.writeNumberProperty("line", finding.place().line());
        json.writeNumberProperty("column", finding.place().column());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("text", finding.text());
        json.writeEndObject();
    }
}
