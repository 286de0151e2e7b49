package id.peristiwa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.GeneralCodingRules;

/** Engine and service are two houses; in the engine every stage reads the ones before it only. */
class ArchitectureTest {

    /** Stages in their order; those of one row don't read each other unless they stand in this order too. */
    private static final List<String> STAGES = List.of("learning", "ontology", "text", "language", "morphology", "document", "gazetteer", "name",
            "place", "time",
            "actor",
            "statement", "event", "confidence");
    private static final String ENGINE = "id.peristiwa.extraction";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.peristiwa");

    @Test
    void theEngineKnowsNothingOfTheService() {
        noClasses().that().resideInAPackage(ENGINE + "..").should().dependOnClassesThat()
                .resideOutsideOfPackages(ENGINE + "..", "java.lang..", "java.util..", "java.io..", "java.nio..", "java.time..", "java.math..",
                        "java.text..")
                .check(CLASSES);
    }

    @Test
    void stagesReadTheOnesBeforeThem() {
        LayeredArchitecture stages = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String stage : STAGES) {
            stages = stages.layer(stage).definedBy(ENGINE + "." + stage + "..");
        }
        for (int i = 0; i < STAGES.size() - 1; i++) {
            stages = stages.whereLayer(STAGES.get(i)).mayOnlyBeAccessedByLayers(STAGES.subList(i + 1, STAGES.size()).toArray(String[]::new));
        }
        stages.whereLayer("confidence").mayNotBeAccessedByAnyLayer().check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        ArchRuleDefinition.noFields().should().beAnnotatedWith(Inject.class).check(CLASSES);
    }

    @Test
    void onlyRepositoriesAndTheStoreTouchTheDatabase() {
        noClasses().that().haveSimpleNameNotEndingWith("Repository").and().haveSimpleNameNotEndingWith("Store").should()
                .dependOnClassesThat().areAssignableTo(EntityManager.class).check(CLASSES);
    }

    @Test
    void wireTypesAreRecords() {
        classes().that().haveSimpleNameEndingWith("View").or().haveSimpleNameEndingWith("Page").should().beRecords().check(CLASSES);
    }

    @Test
    void onlyCommandsUseStandardStreams() {
        noClasses().that().resideOutsideOfPackages("id.peristiwa", "id.peristiwa.build").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }
}
