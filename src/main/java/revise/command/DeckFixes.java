package revise.command;

import java.nio.file.Path;
import java.util.List;
import revise.edit.EditException;
import revise.edit.Repair;
import revise.edit.Repairs;

/** Repairs deck files and says what was done to them. */
final class DeckFixes {
    private DeckFixes() {}

    /** Repairs what can be; false when a file could not be repaired, which was said and left alone. */
    static boolean make(Invocation call, List<Path> files) {
        boolean all = true;
        for (Path file : files) {
            try {
                for (Repair repair : Repairs.make(file)) {
                    call.out().message(file + ":" + repair.line() + ": fixed: " + repair.what());
                }
            } catch (EditException e) {
                call.out().message(e.getMessage());
                all = false;
            }
        }
        return all;
    }
}
