package org.daylight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source as repositories meet it inside a transaction: every connection is the same one, and closing it does not end the transaction. */
public final class OneTransaction implements AutoCloseable {
    private final Connection connection;
    private final DataSource source;

    public OneTransaction(RealDatabase database) {
        try {
            connection = database.source().getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        Connection shared = proxy(Connection.class, connection, "close", null);
        source = proxy(DataSource.class, database.source(), "getConnection", shared);
    }

    public DataSource source() {
        return source;
    }

    public void commit() {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> T proxy(Class<T> type, T target, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, called, arguments) -> called.getName().equals(method) ? answer : call(target, called, arguments)));
    }

    private static Object call(Object target, Method called, Object[] arguments) throws Throwable {
        try {
            return called.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
