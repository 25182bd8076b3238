package revise.terminal.draft;

import org.jspecify.annotations.Nullable;
import revise.terminal.CardEditor;

/**
 * What going through drafts needs besides them.
 *
 * @param color whether colours may be used
 * @param editor opens a draft's deck file, or null when there is none
 */
public record ReviewSetup(boolean color, @Nullable CardEditor editor) {}
