package org.daylight.inspector.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rooms of the domain: direction, doors, no cycles, a promise on each package. */
class RoomRules {

    @TestFactory
    List<DynamicTest> a_room_calls_lower_rows_only() {
        return House.rooms().keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> callsLowerRowsOnly(room))).toList();
    }

    private static void callsLowerRowsOnly(String room) {
        noClasses().that().resideInAPackage(House.ROOT + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(House.packagesOf(House.forbiddenTo(room)))
                .because("news goes up as event records; a call upwards or sideways ties rooms together that change for different reasons")
                .check(House.EJB);
    }

    @Test
    void rooms_have_no_cycles() {
        slices().matching(House.ROOT + "(*)..").should().beFreeOfCycles()
                .because("rooms that need each other are one room")
                .check(House.EJB);
    }

    @TestFactory
    List<DynamicTest> sub_packages_are_private_to_their_room() {
        return House.rooms().keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> keepsItsSubPackages(room))).toList();
    }

    private static void keepsItsSubPackages(String room) {
        noClasses().that().resideOutsideOfPackage(House.ROOT + room + "..")
                .should().dependOnClassesThat(House.privateTo(room))
                .because("the base package is the door; what lies behind it may change without asking")
                .check(House.ALL);
    }

    @Test
    void rooms_have_no_other_sub_packages_than_entity_control_and_batch() {
        Set<String> allowed = Set.of("entity", "control", "batch");
        assertThat(House.EJB.stream().map(type -> type.getPackageName()).filter(name -> !House.isBasePackage(name)).distinct()
                .filter(name -> !allowed.contains(name.substring(name.lastIndexOf('.') + 1)) || name.split("\\.").length != 4))
                .as("because who knows one room knows all rooms").isEmpty();
    }

    @Test
    void nothing_lies_outside_the_rooms() {
        assertThat(House.ALL.stream().filter(type -> !type.getPackageName().startsWith(House.ROOT)).map(type -> type.getName()))
                .as("because the folder list is the business").isEmpty();
    }

    @Test
    void each_base_package_makes_its_promise() {
        assertThat(House.baseFolders().stream().filter(folder -> !promises(folder)))
                .as("base packages whose package-info does not say what they may use and what is out of scope, because the package is where a reader starts")
                .isEmpty();
    }

    private static boolean promises(String folder) {
        var promise = House.PROJECT.resolve("ejb/src/main/java/org/daylight").resolve(folder).resolve("package-info.java");
        return Files.exists(promise) && House.text(promise).contains("May use") && House.text(promise).contains("Out of scope");
    }

    @Test
    void entities_know_no_container_and_no_procedures() {
        noClasses().that().resideInAPackage(House.ROOT + "*.entity..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.annotation..", "javax.sql..", House.ROOT + "*.batch..")
                .orShould().dependOnClassesThat(procedures())
                .because("an entity and its rules are tried without a server")
                .allowEmptyShould(true).check(House.EJB);
    }

    private static DescribedPredicate<JavaClass> procedures() {
        return DescribedPredicate.describe("are procedures or repositories",
                type -> type.getPackageName().endsWith(".control") && !type.getName().replaceAll("\\$.*", "").endsWith("Rules"));
    }

    @Test
    void pure_rules_know_no_container_and_no_storage() {
        noClasses().that().haveSimpleNameEndingWith("Rules").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..", "io.micrometer..")
                .because("facts are collected first, then a pure function decides, then the effect is written")
                .allowEmptyShould(true).check(House.EJB);
    }
}
