package revise.exchange.anki;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The note types that packages are written with. */
enum OwnType {
    BASIC("revise basic", "Front", "Back"),
    REVERSED("revise basic (and reversed)", "Front", "Back"),
    CLOZE("revise cloze", "Text", "");

    private static final String HINT = "\n{{hint:Hint}}";
    private static final String BEHIND =
            "{{#Note}}<br><br>{{Note}}{{/Note}}{{#Source}}<div class=source>{{Source}}</div>{{/Source}}";
    private static final String LINE = "{{FrontSide}}\n\n<hr id=answer>\n\n";
    private static final String CSS = """
            .card { font-family: sans-serif; font-size: 20px; text-align: center; }
            ul, ol { display: inline-block; text-align: left; }
            .hint { display: block; }
            .source { font-size: 14px; font-style: italic; margin-top: 1em; }
            .cloze { font-weight: bold; color: blue; }
            """;
    private static final String LATEX = """
            \\documentclass[12pt]{article}
            \\usepackage{amssymb,amsmath}
            \\pagestyle{empty}
            \\setlength{\\parindent}{0in}
            \\begin{document}
            """;

    private final String title;
    private final String first;
    private final String second;

    OwnType(String title, String first, String second) {
        this.title = title;
        this.first = first;
        this.second = second;
    }

    /** The name in Anki. */
    String title() {
        return title;
    }

    /** The fields of a note, in their order. */
    List<String> fields() {
        return this == CLOZE
                ? List.of(first, "Hint", "Note", "Source")
                : List.of(first, second, "Hint", "Note", "Source");
    }

    /** Writes the type as Anki's collections have it. */
    String json(long id, long seconds) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("id", id);
            json.writeStringProperty("name", title);
            json.writeNumberProperty("type", this == CLOZE ? 1 : 0);
            json.writeNumberProperty("mod", seconds);
            json.writeNumberProperty("usn", -1);
            json.writeNumberProperty("sortf", 0);
            json.writeNumberProperty("did", 1);
            json.writeStringProperty("css", CSS);
            json.writeStringProperty("latexPre", LATEX);
            json.writeStringProperty("latexPost", "\\end{document}");
            templates(json);
            fields(json);
            requirements(json);
            json.writeName("tags");
            json.writeStartArray();
            json.writeEndArray();
            json.writeName("vers");
            json.writeStartArray();
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private void templates(JsonGenerator json) {
        json.writeName("tmpls");
        json.writeStartArray();
        if (this == CLOZE) {
            template(json, "Cloze", 0, "{{cloze:Text}}" + HINT, "{{cloze:Text}}" + BEHIND);
        } else {
            template(json, "Card 1", 0, "{{Front}}" + HINT, LINE + "{{Back}}" + BEHIND);
        }
        if (this == REVERSED) {
            template(json, "Card 2", 1, "{{Back}}", LINE + "{{Front}}" + BEHIND);
        }
        json.writeEndArray();
    }

    private static void template(JsonGenerator json, String name, int ordinal, String question, String answer) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeNumberProperty("ord", ordinal);
        json.writeStringProperty("qfmt", question);
        json.writeStringProperty("afmt", answer);
        json.writeStringProperty("bqfmt", "");
        json.writeStringProperty("bafmt", "");
        json.writeName("did");
        json.writeNull();
        json.writeStringProperty("bfont", "");
        json.writeNumberProperty("bsize", 0);
        json.writeEndObject();
    }

    private void fields(JsonGenerator json) {
        json.writeName("flds");
        json.writeStartArray();
        for (int i = 0; i < fields().size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("name", fields().get(i));
            json.writeNumberProperty("ord", i);
            json.writeBooleanProperty("sticky", false);
            json.writeBooleanProperty("rtl", false);
            json.writeStringProperty("font", "Arial");
            json.writeNumberProperty("size", 20);
            json.writeName("media");
            json.writeStartArray();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Which field each card needs; old versions of Anki make cards by this. */
    private void requirements(JsonGenerator json) {
        json.writeName("req");
        json.writeStartArray();
        for (int i = 0; i < (this == REVERSED ? 2 : this == BASIC ? 1 : 0); i++) {
            json.writeStartArray();
            json.writeNumber(i);
            json.writeString("any");
            json.writeStartArray();
            json.writeNumber(i);
            json.writeEndArray();
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
