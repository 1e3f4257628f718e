package org.daylight.inspector.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Storage: one kind of class holds it. */
class RepositoryRules {

    @Test
    void only_repositories_hold_an_entity_manager_or_a_data_source() {
        noClasses().that().haveSimpleNameNotEndingWith("Repository").and(notNestedInARepository())
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .orShould().dependOnClassesThat().areAssignableTo(DataSource.class)
                .because("who looks for a statement looks in repositories only")
                .check(House.EJB);
    }

    @Test
    void repositories_are_private() {
        classes().that().haveSimpleNameEndingWith("Repository").should().resideInAPackage(House.ROOT + "*.control").orShould().bePackagePrivate()
                .because("a table belongs to one room")
                .allowEmptyShould(true).check(House.EJB);
    }

    @Test
    void entities_are_private() {
        classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage(House.ROOT + "*.entity")
                .because("a table belongs to one room")
                .allowEmptyShould(true).check(House.EJB);
    }

    private static DescribedPredicate<JavaClass> notNestedInARepository() {
        return DescribedPredicate.describe("are not nested in a repository",
                type -> !type.getName().replaceAll("\\$.*", "").endsWith("Repository"));
    }
}
