package org.daylight;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.daylight.kernel.LegalTime;
import org.daylight.press.control.PdfPrinter;

/**
 * Doors without a container: the real classes, wired by the types of their fields, on one entity manager, a clock that tests set and a caller that
 * tests choose. Roles are told to doors that ask for them; {@code @RolesAllowed} and transactions are the container's and proven there.
 */
public final class Wiring {
    /** Reads its fonts once for all, as in the server. */
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();
    private final List<Consumer<Object>> observers = new ArrayList<>();
    private final EntityManager em;
    private final DataSource beside;
    private Instant now = Instant.EPOCH;
    private String caller = "nobody";
    private Set<String> roles = Set.of();

    public Wiring(RealDatabase database) {
        em = database.entities().createEntityManager();
        beside = database.source();
        made.put(DataSource.class, ofTransaction(database.source()));
        made.put(Clock.class, new SetClock());
        made.put(SessionContext.class, session());
        made.put(PdfPrinter.class, PRINTER);
    }

    public EntityManager em() {
        return em;
    }

    public void at(String instant) {
        now = Instant.parse(instant);
    }

    public void as(String username, String... held) {
        caller = username;
        roles = Set.of(held);
    }

    /** As an observer in the transaction of whoever fires. */
    public void whenFired(Consumer<Object> observer) {
        observers.add(observer);
    }

    /** Wired instead of one that is made, such as the same door with a transaction for each call. */
    public <T> void instead(Class<T> type, T object) {
        made.put(type, object);
    }

    /** What was fired as an event so far. */
    public List<Object> fired() {
        return fired;
    }

    public <T> T door(Class<T> type) {
        return type.cast(wired(type));
    }

    private Object wired(Class<?> type) {
        Object known = made.get(type);
        return known == null ? make(type) : known;
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object object = constructor.newInstance();
            made.put(type, object);
            for (Field field : type.getDeclaredFields()) {
                fill(object, field);
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Inject.class)) {
                    method.setAccessible(true);
                    method.invoke(object, Arrays.stream(method.getParameterTypes()).map(given -> given == Event.class ? event() : wired(given)).toArray());
                }
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(object);
                }
            }
            return object;
        } catch (ReflectiveOperationException unwirable) {
            throw new IllegalStateException(unwirable);
        }
    }

    private void fill(Object object, Field field) throws IllegalAccessException {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            set(object, field, em);
        } else if (isBeside(field)) {
            set(object, field, beside);
        } else if (field.getType() == Event.class) {
            set(object, field, event());
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
            set(object, field, wired(field.getType()));
        }
    }

    /** Connections that are of no transaction. */
    private static boolean isBeside(Field field) {
        return field.isAnnotationPresent(Resource.class) && field.getAnnotation(Resource.class).lookup().endsWith("TrailDS");
    }

    private static void set(Object object, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(object, value);
    }

    /** Inside a transaction the entity manager's own connection, which closing does not end; else one of its own. */
    private DataSource ofTransaction(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> em.getTransaction().isActive() ? kept(em.unwrap(Connection.class)) : source.getConnection());
    }

    private static Connection kept(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                (self, method, arguments) -> method.getName().equals("close") ? null : answer(connection, method, arguments));
    }

    private static Object answer(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private SessionContext session() {
        return proxy(SessionContext.class, (method, arguments) -> switch (method) {
            case "getCallerPrincipal" -> (Principal) () -> caller;
            case "isCallerInRole" -> roles.contains((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private Event<?> event() {
        return proxy(Event.class, (method, arguments) -> {
            fired.addAll(Arrays.asList(arguments));
            observers.forEach(observer -> List.of(arguments).forEach(observer));
            return null;
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call.answer(method.getName(), arguments)));
    }

    private interface Call {
        Object answer(String method, Object[] arguments) throws SQLException;
    }

    private final class SetClock extends Clock {
        @Override
        public ZoneId getZone() {
            return LegalTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
