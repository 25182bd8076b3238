package revise.command;

import picocli.CommandLine.Model.CommandSpec;

/** {@code revise config}: each setting's value and where it came from. */
final class ConfigCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.json(spec);
    }

    @Override
    public int run(Invocation call) {
        if (call.flag("--json")) {
            json(call);
        } else {
            Table table = new Table(false, false, false);
            table.row("setting", "value", "from");
            for (Setting setting : call.settings().all()) {
                table.row(setting.key().key(), setting.value(), setting.source());
            }
            table.print(call.out());
            call.out().message("The settings file is " + new Places(call.host()).config());
        }
        return ExitCode.DONE;
    }

    private static void json(Invocation call) {
        call.out().json(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("settings");
            for (Setting setting : call.settings().all()) {
                json.writeStartObject();
                json.writeStringProperty("key", setting.key().key());
                json.writeStringProperty("value", setting.value());
                json.writeStringProperty("source", setting.source());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
