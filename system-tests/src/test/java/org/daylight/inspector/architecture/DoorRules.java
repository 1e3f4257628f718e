package org.daylight.inspector.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doors: the only places where a transaction starts, each with a word on who may enter. */
class DoorRules {
    private static final List<Class<? extends java.lang.annotation.Annotation>> WHO = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Test
    void doors_stand_in_base_packages() {
        classes().that().areAnnotatedWith(Stateless.class).should(ArchCondition.from(House.inBasePackages()))
                .because("the base package is the door, and a transaction starts nowhere else")
                .check(House.EJB);
    }

    @Test
    void there_are_doors_in_the_domain_only() {
        noClasses().should().beAnnotatedWith(Stateless.class).orShould().beAnnotatedWith(Stateful.class).orShould().beAnnotatedWith(MessageDriven.class)
                .because("screens and routes call doors, they are none")
                .allowEmptyShould(true).check(House.WEB);
    }

    @Test
    void transactions_start_nowhere_else() {
        noClasses().should().beAnnotatedWith(Transactional.class)
                .because("transactions start in doors, where roles are checked and a Problem rolls back")
                .check(House.EJB);
        noClasses().that().areNotAnnotatedWith(Stateless.class).should().dependOnClassesThat().areAssignableTo(UserTransaction.class)
                .because("a door may measure out its transactions itself, nobody else")
                .check(House.EJB);
    }

    @Test
    void the_domain_keeps_no_conversation() {
        noClasses().should().beAnnotatedWith(Stateful.class)
                .because("state lies in the database, where two people can see it")
                .check(House.EJB);
    }

    @Test
    void each_way_into_a_bean_says_who_may_enter() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                .or().areDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
                .should(sayWhoMayEnter())
                .because("access is denied by default; a door without a word on roles is a mistake")
                .check(House.EJB);
    }

    @Test
    void entities_never_leave_their_room() {
        methods().that().areDeclaredInClassesThat(House.inBasePackages()).and().arePublic().should(showNoEntity())
                .because("a door returns views: what a caller may see is decided inside")
                .check(House.EJB);
    }

    private static ArchCondition<JavaMethod> sayWhoMayEnter() {
        return new ArchCondition<>("say who may enter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean open = method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean said = WHO.stream().anyMatch(word -> method.isAnnotatedWith(word) || method.getOwner().isAnnotatedWith(word));
                if (open && !said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may enter"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> showNoEntity() {
        return new ArchCondition<>("show no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream().filter(DoorRules::isEntity).forEach(type ->
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " returns " + type.getName())));
            }
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
