package revise.exchange.anki;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message in the wire format of Protocol Buffers, of which only single fields are of interest. */
final class Proto {
    private final Map<Integer, List<Object>> fields = new LinkedHashMap<>();

    private Proto() {}

    /** @throws IOException when it is no message */
    static Proto of(byte[] bytes) throws IOException {
        Proto message = new Proto();
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            Object value;
            switch (WireFormat.getTagWireType(tag)) {
                case WireFormat.WIRETYPE_VARINT -> value = in.readInt64();
                case WireFormat.WIRETYPE_LENGTH_DELIMITED -> value = in.readBytes();
                default -> {
                    in.skipField(tag);
                    continue;
                }
            }
            message.fields
                    .computeIfAbsent(WireFormat.getTagFieldNumber(tag), number -> new ArrayList<>())
                    .add(value);
        }
        return message;
    }

    /** A number; 0 when it is not there. */
    long number(int field) {
        return last(field) instanceof Long number ? number : 0;
    }

    boolean has(int field) {
        return fields.containsKey(field);
    }

    /** A text; empty when it is not there. */
    String text(int field) {
        return last(field) instanceof ByteString bytes ? bytes.toStringUtf8() : "";
    }

    /** A message; empty when it is not there. */
    Proto message(int field) throws IOException {
        return last(field) instanceof ByteString bytes ? of(bytes.toByteArray()) : new Proto();
    }

    /** All messages of a field. */
    List<Proto> messages(int field) throws IOException {
        List<Proto> messages = new ArrayList<>();
        for (Object value : fields.getOrDefault(field, List.of())) {
            if (value instanceof ByteString bytes) {
                messages.add(of(bytes.toByteArray()));
            }
        }
        return messages;
    }

    private Object last(int field) {
        List<Object> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }
}
