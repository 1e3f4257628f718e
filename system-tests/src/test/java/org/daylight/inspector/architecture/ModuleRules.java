package org.daylight.inspector.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules of the house: who may know whom. */
class ModuleRules {

    @Test
    void the_counter_does_not_know_the_border() {
        noClasses().should().dependOnClassesThat(House.partOf(House.INTEGRATION, "integration"))
                .because("web and integration never meet; what both need is a door of the domain")
                .allowEmptyShould(true).check(House.WEB);
    }

    @Test
    void the_border_does_not_know_the_counter() {
        noClasses().should().dependOnClassesThat(House.partOf(House.WEB, "web"))
                .because("web and integration never meet; what both need is a door of the domain")
                .allowEmptyShould(true).check(House.INTEGRATION);
    }

    @Test
    void the_domain_knows_nobody() {
        noClasses().should().dependOnClassesThat(House.partOf(House.WEB, "web").or(House.partOf(House.INTEGRATION, "integration")))
                .because("the domain never calls outwards: it writes an outbox row and the border carries it")
                .check(House.EJB);
    }

    @Test
    void the_domain_knows_no_transport_and_no_screen() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.camel..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..",
                        "jakarta.jms..", "java.net.http..", "org.primefaces..", "org.keycloak..", "org.wildfly..", "org.jboss..")
                .because("screens, transports and servers change without the law changing")
                .check(House.EJB);
    }

    @Test
    void counter_and_border_use_doors_only() {
        noClasses().should().dependOnClassesThat(House.inPrivatePackages())
                .because("the base package is the door of a room")
                .allowEmptyShould(true).check(House.WEB);
        noClasses().should().dependOnClassesThat(House.inPrivatePackages())
                .because("the base package is the door of a room")
                .allowEmptyShould(true).check(House.INTEGRATION);
    }

    @Test
    void counter_and_border_hold_no_storage() {
        for (var module : List.of(House.WEB, House.INTEGRATION)) {
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                    .because("there is one way to the data: through a door, where roles and department are checked")
                    .allowEmptyShould(true).check(module);
        }
    }

    @Test
    void each_package_of_counter_and_border_makes_its_promise() {
        for (String module : List.of("web", "integration")) {
            assertThat(House.files(module, "src/main/java", ".java").stream().map(file -> file.getParent()).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .as("because the package is where a reader starts").isEmpty();
        }
    }
}
