package revise.command;

import java.util.List;
import revise.exchange.format.Loss;
import tools.jackson.core.JsonGenerator;

/** What did not come along, in or out. */
final class LossReport {
    private LossReport() {}

    static void text(Output out, List<Loss> losses) {
        if (losses.isEmpty()) {
            return;
        }
        out.line("");
        out.line("Not carried over:");
        for (Loss loss : losses) {
            out.line("  " + line(loss));
        }
    }

    /** A loss in one line. */
    static String line(Loss loss) {
        return loss.where() + ": " + loss.what();
    }

    static void json(JsonGenerator json, List<Loss> losses) {
        json.writeArrayPropertyStart("losses");
        for (Loss loss : losses) {
            json.writeStartObject();
            json.writeStringProperty("where", loss.where());
            json.writeStringProperty("what", loss.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
