package revise.command;

import java.util.List;
import revise.exam.Paper;
import revise.exam.Question;
import tools.jackson.core.JsonGenerator;

/** A paper as JSON. */
final class PaperJson implements PaperView {
    @Override
    public void print(Output out, Paper paper, TestOptions options) {
        out.json(json -> {
            json.writeStartObject();
            json.writeNumberProperty("seed", paper.seed());
            json.writeArrayPropertyStart("questions");
            for (Question question : paper.questions()) {
                question(json, question);
            }
            json.writeEndArray();
            json.writeNumberProperty("marks", paper.full().marks());
            if (options.timeLimit() != null) {
                json.writeNumberProperty("timeLimit", options.timeLimit().toSeconds());
            }
            json.writeEndObject();
        });
    }

    private static void question(JsonGenerator json, Question question) {
        json.writeStartObject();
        json.writeNumberProperty("number", question.number());
        json.writeStringProperty("id", question.card().id());
        json.writeStringProperty("question", question.card().question());
        json.writeStringProperty("kind", question.card().kind().word());
        List<String> offered = question.offered().offered();
        if (!offered.isEmpty()) {
            json.writeArrayPropertyStart("choices");
            offered.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeNumberProperty("marks", question.full().marks());
        json.writeEndObject();
    }
}
