<?php

/**
 * What every call goes through: the library, its errors, and the memory for what it writes.
 */

declare(strict_types=1);

namespace Petition;

/** @internal */
final class Runtime
{
    public const NEVER = \PHP_INT_MIN;
    private const FIRST_CAPACITY = 1 << 14;
    private const KEPT_CAPACITY = 1 << 20;

    private static ?\FFI $library = null;
    private static \FFI\CData $error;
    private static \FFI\CData $buffer;
    private static \FFI\CData $told;

    /**
     * The library: the file that the environment variable PETITION_LIBRARY names, or what the
     * system finds under the library's own name.
     */
    public static function library(): \FFI
    {
        return self::$library ??= self::load();
    }

    private static function load(): \FFI
    {
        $declarations = file_get_contents(__DIR__ . '/declarations.h');
        $library = \FFI::cdef($declarations, getenv('PETITION_LIBRARY') ?: self::name());
        self::$error = $library->new('petition_error');
        self::$error->struct_size = \FFI::sizeof(self::$error);
        self::$buffer = $library->new('char[' . self::FIRST_CAPACITY . ']');
        self::$told = $library->new('size_t');
        return $library;
    }

    private static function name(): string
    {
        return match (\PHP_OS_FAMILY) {
            'Darwin' => 'libpetition.0.dylib',
            'Windows' => 'petition.dll',
            default => 'libpetition.so.0',
        };
    }

    // -- calls ------------------------------------------------------------------------------------

    /** Calls a function that can fail, and throws when it does. */
    public static function call(string $function, mixed ...$arguments): void
    {
        $library = self::library();
        $status = $library->$function(...$arguments, ...[\FFI::addr(self::$error)]);
        if ($status !== 0) {
            throw self::failure($status);
        }
    }

    /** Calls a function that gives a handle last. */
    public static function handle(string $type, string $function, mixed ...$arguments): \FFI\CData
    {
        $out = self::new($type . ' *');
        self::call($function, ...$arguments, ...[\FFI::addr($out)]);
        return $out;
    }

    /** Calls a function that writes a struct last. */
    public static function struct(string $type, string $function, mixed ...$arguments): \FFI\CData
    {
        $out = self::new($type);
        self::call($function, ...$arguments, ...[\FFI::addr($out)]);
        return $out;
    }

    /** The same for a struct that is told its size. */
    public static function sized(string $type, string $function, mixed ...$arguments): \FFI\CData
    {
        $out = self::new($type);
        $out->struct_size = \FFI::sizeof($out);
        self::call($function, ...$arguments, ...[\FFI::addr($out)]);
        return $out;
    }

    /** Calls a function that writes a text last. */
    public static function text(string $function, mixed ...$arguments): string
    {
        $library = self::library();
        $buffer = self::$buffer;
        $tail = [$buffer, \FFI::sizeof($buffer), \FFI::addr(self::$told), \FFI::addr(self::$error)];
        $status = $library->$function(...$arguments, ...$tail);
        if ($status === Status::BufferTooSmall->value) {
            $tail[1] = self::$told->cdata;
            $tail[0] = $buffer = $library->new("char[{$tail[1]}]");
            $status = $library->$function(...$arguments, ...$tail);
            if ($tail[1] <= self::KEPT_CAPACITY) {
                self::$buffer = $buffer;
            }
        }
        if ($status !== 0) {
            throw self::failure($status);
        }
        return \FFI::string($buffer, self::$told->cdata - 1);
    }

    /**
     * Calls a function that writes an array last and tells how many elements it has; gives both.
     *
     * @return array{\FFI\CData, int}
     */
    public static function filled(string $type, string $function, mixed ...$arguments): array
    {
        $told = self::new('size_t');
        self::call($function, ...$arguments, ...[null, 0, \FFI::addr($told)]);
        $count = $told->cdata;
        $array = self::array($type, $count);
        if ($count > 0) {
            self::call($function, ...$arguments, ...[$array, $count, \FFI::addr($told)]);
        }
        return [$array, $told->cdata];
    }

    private static function failure(int $status): PetitionException
    {
        $error = self::$error;
        return new PetitionException(
            Status::read($status),
            \FFI::string($error->message),
            \FFI::string($error->where),
            $error->line,
            $error->column,
        );
    }

    // -- memory -----------------------------------------------------------------------------------

    /** A place for one value, all zero. */
    public static function new(string $type): \FFI\CData
    {
        return self::library()->new($type);
    }

    /**
     * An array with room for so many elements, filled with those that are given.
     *
     * @param iterable<int> $elements
     */
    public static function array(string $type, int $count, iterable $elements = []): \FFI\CData
    {
        $array = self::library()->new($type . '[' . max($count, 1) . ']');
        $at = 0;
        foreach ($elements as $element) {
            $array[$at++] = $element;
        }
        return $array;
    }

    /**
     * The handles of objects, in an array as C takes it.
     *
     * @param class-string<Handle> $class
     * @param array<Handle> $objects
     */
    public static function pointers(string $type, string $class, array $objects): \FFI\CData
    {
        $pointers = [];
        foreach ($objects as $one) {
            if (!$one instanceof $class) {
                throw new \TypeError("each element must be a $class");
            }
            $pointers[] = $one->pointer();
        }
        return self::array("const $type *", count($pointers), $pointers);
    }

    /** Bytes that C takes as numbers. */
    public static function bytes(#[\SensitiveParameter] string $bytes): \FFI\CData
    {
        $copy = self::library()->new('uint8_t[' . max(strlen($bytes), 1) . ']');
        \FFI::memcpy($copy, $bytes, strlen($bytes));
        return $copy;
    }

    /**
     * How many elements the arrays of a call have, which is the same number for all.
     *
     * @param array<mixed> ...$arrays
     */
    public static function count(array ...$arrays): int
    {
        $counts = array_unique(array_map(count(...), $arrays));
        if (count($counts) !== 1) {
            throw new \ValueError('the arrays have different lengths: ' . implode(', ', $counts));
        }
        return reset($counts);
    }

    // -- values -----------------------------------------------------------------------------------

    /** The number of a word, which may be one that this package does not know. */
    public static function number(\BackedEnum|int $word): int
    {
        return is_int($word) ? $word : $word->value;
    }

    /**
     * The elements of an array that C wrote.
     *
     * @param callable(mixed): mixed $read
     * @return list<mixed>
     */
    public static function list(\FFI\CData $array, int $count, callable $read): array
    {
        $list = [];
        for ($i = 0; $i < $count; ++$i) {
            $list[] = $read($array[$i]);
        }
        return $list;
    }

    /**
     * The same, with null where the status of an element says that it has no value.
     *
     * @param callable(mixed): mixed $read
     * @return list<mixed>
     */
    public static function given(
        \FFI\CData $array,
        \FFI\CData $status,
        int $count,
        callable $read,
    ): array {
        $list = [];
        for ($i = 0; $i < $count; ++$i) {
            $list[] = $status[$i] === 0 ? $read($array[$i]) : null;
        }
        return $list;
    }

    /** What a JSON text of the library says. */
    public static function decoded(string $json): mixed
    {
        return json_decode($json, true, 64, \JSON_THROW_ON_ERROR);
    }

    private const LIMITS = [
        'int32_t' => [-0x80000000, 0x7fffffff],
        'uint32_t' => [0, 0xffffffff],
        'size_t' => [0, PHP_INT_MAX],
    ];

    /** A number that a type of C holds; FFI would cut another to its size without a word. */
    public static function fitting(int $value, string $type): int
    {
        [$least, $most] = self::LIMITS[$type];
        if ($value < $least || $value > $most) {
            throw new \ValueError("$value is no whole number from $least to $most");
        }
        return $value;
    }

    /** A value as it is. */
    public static function same(int $value): int
    {
        return $value;
    }

    public static function flag(int $value): bool
    {
        return $value !== 0;
    }
}
