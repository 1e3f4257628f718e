package org.daylight.web;

import java.io.Serializable;
import java.util.Map;

/** A list of posts: what the address asks for, the rows that answer it, and the form beside them. */
public abstract class PostPage<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    final Fields form = Fields.empty();
    Fields asked;
    LazyRows<T> rows;

    /** The filter as a query of an address, for the download. */
    public abstract String getQuery();

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    public Map<String, String> getAsked() {
        return asked.values();
    }

    public Map<String, String> getForm() {
        return form.values();
    }

    public LazyRows<T> getRows() {
        return rows;
    }
}
