package org.daylight.audit.control;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.audit.Subject;

/**
 * What the trail says about a call.
 *
 * @param action  door and operation, such as {@code CaseHandling.accept}
 * @param subject null where no parameter names one
 */
record AuditedCall(String action, String subject) {

    static AuditedCall of(Method operation, Object[] arguments) {
        Parameter[] parameters = operation.getParameters();
        return new AuditedCall(operation.getDeclaringClass().getSimpleName() + "." + operation.getName(),
                IntStream.range(0, parameters.length).boxed().flatMap(i -> subject(parameters[i], arguments[i]).stream()).findFirst().orElse(null));
    }

    private static Optional<String> subject(Parameter parameter, Object argument) {
        if (parameter.isAnnotationPresent(Subject.class)) {
            return Optional.ofNullable(argument).map(Object::toString);
        }
        return argument instanceof Record command ? Stream.of(command.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Subject.class)).findFirst().map(component -> value(component, command)) : Optional.empty();
    }

    private static String value(RecordComponent component, Record command) {
        try {
            Object value = component.getAccessor().invoke(command);
            return value == null ? null : value.toString();
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }
}
