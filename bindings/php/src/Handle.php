<?php

/**
 * An object that lives in the library.
 */

declare(strict_types=1);

namespace Petition;

/** It ends when nothing refers to it any more, or by close. */
abstract class Handle
{
    /** The function of the library that ends it. */
    protected const FREE = '';

    private ?\FFI\CData $pointer = null;

    /** @internal */
    final public static function adopt(\FFI\CData $pointer): static
    {
        $object = (new \ReflectionClass(static::class))->newInstanceWithoutConstructor();
        $object->hold($pointer);
        return $object;
    }

    final protected function hold(\FFI\CData $pointer): void
    {
        $this->close();
        $this->pointer = $pointer;
    }

    /**
     * What C takes for it.
     *
     * @internal
     * @throws \LogicException when it is closed.
     */
    final public function pointer(): \FFI\CData
    {
        return $this->pointer ?? throw new \LogicException(static::class . ' is closed');
    }

    /** Ends it now; to end it twice does nothing. Any other use of it throws \LogicException. */
    final public function close(): void
    {
        if ($this->pointer !== null) {
            $pointer = $this->pointer;
            $this->pointer = null;
            Runtime::library()->{static::FREE}($pointer);
        }
    }

    final public function isClosed(): bool
    {
        return $this->pointer === null;
    }

    public function __destruct()
    {
        $this->close();
    }

    private function __clone()
    {
    }

    /** @return array{closed: bool} */
    public function __debugInfo(): array
    {
        return ['closed' => $this->isClosed()];
    }
}
