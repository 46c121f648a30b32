// Reads the JSON of the library into the records of Json.
package vn.petition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class JsonReader {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_MISSING_EXTERNAL_TYPE_ID_PROPERTY)
          .addModule(
              new SimpleModule()
                  .addDeserializer(Instant.class, by(in -> Petition.instantParse(in.getText())))
                  .addDeserializer(LocalDate.class, by(in -> LocalDate.parse(in.getText())))
                  .addDeserializer(Duration.class, by(JsonReader::duration)))
          .build();

  private JsonReader() {}

  static <T> T read(String text, Class<T> shape) {
    return read(text, MAPPER.constructType(shape));
  }

  static <T> List<T> readList(String text, Class<T> shape) {
    List<T> read =
        read(text, MAPPER.getTypeFactory().constructCollectionType(List.class, shape));
    return list(read);
  }

  /** A list that cannot be changed; an empty one for none. */
  static <T> List<T> list(List<T> read) {
    return read == null ? List.of() : List.copyOf(read);
  }

  /** Likewise for a map. */
  static <T> Map<String, T> map(Map<String, T> read) {
    return read == null ? Map.of() : Map.copyOf(read);
  }

  private static <T> T read(String text, JavaType shape) {
    try {
      return MAPPER.readValue(text, shape);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException("not of the shape " + shape.toCanonical(), wrong);
    }
  }

  /** Seconds as a number, or a time of day as "24:30:00", which may be in the next date. */
  private static Duration duration(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return Duration.ofSeconds(in.getLongValue());
    }
    String[] parts = in.getText().split(":");
    return Duration.ofHours(Long.parseLong(parts[0]))
        .plusMinutes(Long.parseLong(parts[1]))
        .plusSeconds(Long.parseLong(parts[2]));
  }

  private interface Reading<T> {
    T of(JsonParser in) throws IOException;
  }

  private static <T> JsonDeserializer<T> by(Reading<T> reading) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return reading.of(in);
      }
    };
  }
}
