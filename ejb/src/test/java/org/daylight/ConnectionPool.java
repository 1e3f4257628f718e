package org.daylight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;

/** Connections that closing gives back, for tests of many threads. */
final class ConnectionPool {
    private ConnectionPool() {
    }

    static DataSource of(DataSource source, int connections) {
        BlockingQueue<Connection> free = new ArrayBlockingQueue<>(connections);
        for (int i = 0; i < connections; i++) {
            free.add(opened(source));
        }
        return proxy(DataSource.class, (method, arguments) -> method.getName().equals("getConnection") ? lent(free) : call(source, method, arguments));
    }

    private static Connection opened(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection lent(BlockingQueue<Connection> free) throws InterruptedException {
        Connection connection = free.take();
        boolean[] given = {false};
        return proxy(Connection.class, (method, arguments) -> {
            if (!method.getName().equals("close")) {
                return call(connection, method, arguments);
            }
            if (!given[0]) {
                given[0] = true;
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                free.put(connection);
            }
            return null;
        });
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer.to(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
