package org.daylight.integration.xes;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The platform's own pull parser, set so that nothing outside the document is read and nothing in it unfolds. */
final class XmlInput {
    private static final XMLInputFactory FACTORY = factory();

    private XmlInput() {
    }

    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(bytes);
    }

    /** What is behind an exception of the parser. */
    static Throwable cause(Throwable broken) {
        return broken instanceof XMLStreamException parser && parser.getNestedException() != null ? parser.getNestedException() : broken.getCause();
    }

    /** Whether the document is to blame, not the disk. */
    static boolean isParserProblem(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause(cause)) {
            if (cause instanceof IOException && !(cause instanceof CharConversionException)) {
                return false;
            }
        }
        return true;
    }

    /** Characters written as entities are not declared by anybody and do not unfold: they are not limited, however many a long log has. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "64");
        return factory;
    }
}
