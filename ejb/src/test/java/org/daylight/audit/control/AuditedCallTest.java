package org.daylight.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.daylight.audit.Subject;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("OPS-05")
class AuditedCallTest {

    /** A command as doors take them. */
    public record Command(@Subject String caseNumber, String opinion) {
    }

    /** A door as rooms have them. */
    @SuppressWarnings("unused")
    public static class Door {
        public void byNumber(String opinion, @Subject Long number) {
        }

        public void byCommand(Command command) {
        }

        public void list(int size) {
        }
    }

    @Test
    void the_action_is_the_door_and_its_operation() {
        assertThat(call("list", 5)).isEqualTo(new AuditedCall("Door.list", null));
    }

    @Test
    void the_subject_is_the_marked_parameter_and_nothing_else() {
        assertThat(call("byNumber", "secret opinion", 42L)).isEqualTo(new AuditedCall("Door.byNumber", "42"));
        assertThat(call("byNumber", "secret opinion", null).subject()).isNull();
    }

    @Test
    void the_subject_is_the_marked_component_of_a_command() {
        assertThat(call("byCommand", new Command("A-20261121-0001", "secret opinion")).subject()).isEqualTo("A-20261121-0001");
        assertThat(call("byCommand", new Command(null, "secret opinion")).subject()).isNull();
        assertThat(call("byCommand", (Object) null).subject()).isNull();
    }

    private static AuditedCall call(String operation, Object... arguments) {
        Method method = Stream.of(Door.class.getDeclaredMethods()).filter(candidate -> candidate.getName().equals(operation)).findFirst().orElseThrow();
        return AuditedCall.of(method, arguments);
    }
}
