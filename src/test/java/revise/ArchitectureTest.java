package revise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the rooms: dependencies point downwards only. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("revise");

    @Test
    void dependenciesPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("Entry")
                .definedBy("revise")
                .layer("Command")
                .definedBy("revise.command")
                .layer("Terminal")
                .definedBy("revise.terminal..")
                .layer("Study")
                .definedBy("revise.study")
                .layer("Exam")
                .definedBy("revise.exam..")
                .layer("Grading")
                .definedBy("revise.grading..")
                .layer("Language")
                .definedBy("revise.language")
                .layer("Check")
                .definedBy("revise.check")
                .layer("Edit")
                .definedBy("revise.edit")
                .layer("Exchange")
                .definedBy("revise.exchange..")
                .layer("Draft")
                .definedBy("revise.draft")
                .layer("Deck")
                .definedBy("revise.deck")
                .layer("Progress")
                .definedBy("revise.progress")
                .layer("Memory")
                .definedBy("revise.memory")
                .layer("Cache")
                .definedBy("revise.cache")
                .whereLayer("Entry")
                .mayOnlyAccessLayers("Command")
                .whereLayer("Command")
                .mayOnlyAccessLayers(
                        "Terminal",
                        "Exchange",
                        "Draft",
                        "Study",
                        "Exam",
                        "Grading",
                        "Check",
                        "Edit",
                        "Deck",
                        "Progress",
                        "Memory")
                .whereLayer("Terminal")
                .mayOnlyAccessLayers(
                        "Exchange", "Draft", "Study", "Exam", "Grading", "Check", "Edit", "Deck", "Progress", "Memory")
                .whereLayer("Exchange")
                .mayOnlyAccessLayers("Edit", "Language", "Deck", "Progress", "Memory")
                .whereLayer("Draft")
                .mayOnlyAccessLayers("Exchange", "Edit", "Language", "Deck")
                .whereLayer("Study")
                .mayOnlyAccessLayers("Grading", "Deck", "Progress", "Memory")
                .whereLayer("Exam")
                .mayOnlyAccessLayers("Grading", "Deck", "Progress", "Memory")
                .whereLayer("Grading")
                .mayOnlyAccessLayers("Language", "Deck", "Memory")
                .whereLayer("Check")
                .mayOnlyAccessLayers("Language", "Deck")
                .whereLayer("Language")
                .mayNotAccessAnyLayer()
                .whereLayer("Edit")
                .mayOnlyAccessLayers("Deck")
                .whereLayer("Deck")
                .mayOnlyAccessLayers("Cache")
                .whereLayer("Progress")
                .mayOnlyAccessLayers("Memory", "Cache")
                .whereLayer("Memory")
                .mayNotAccessAnyLayer()
                .whereLayer("Cache")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName()).distinct())
                .containsExactlyInAnyOrder(
                        "revise",
                        "revise.command",
                        "revise.terminal",
                        "revise.terminal.add",
                        "revise.terminal.draft",
                        "revise.terminal.exam",
                        "revise.terminal.importing",
                        "revise.terminal.input",
                        "revise.terminal.screen",
                        "revise.terminal.text",
                        "revise.terminal.markdown",
                        "revise.study",
                        "revise.exam",
                        "revise.grading",
                        "revise.grading.text",
                        "revise.language",
                        "revise.check",
                        "revise.edit",
                        "revise.draft",
                        "revise.exchange",
                        "revise.exchange.format",
                        "revise.exchange.html",
                        "revise.exchange.anki",
                        "revise.exchange.notes",
                        "revise.exchange.org",
                        "revise.exchange.paste",
                        "revise.exchange.quizzes",
                        "revise.exchange.reviews",
                        "revise.exchange.sheet",
                        "revise.exchange.table",
                        "revise.deck",
                        "revise.progress",
                        "revise.memory",
                        "revise.cache");
    }

    @Test
    void nothingIsStaticThatChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void onlyTheEntryPointKnowsTheRealWorld() {
        noClasses()
                .that()
                .resideOutsideOfPackages("revise")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("revise")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsNoTerminalAndNoArgumentParser() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "revise.study",
                        "revise.exam..",
                        "revise.grading..",
                        "revise.edit",
                        "revise.draft",
                        "revise.deck",
                        "revise.progress",
                        "revise.memory",
                        "revise.cache")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jline..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void recordsAndSealedKindsAreTheValues() {
        classes().that().areRecords().should().haveOnlyFinalFields().check(CLASSES);
    }
}
