// What every call goes through: errors, texts, buffers and arrays.

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Petition
{
    internal delegate int TextCall(
        byte[] buffer, UIntPtr capacity, out UIntPtr needed, byte[] error);

    internal delegate int FillCall<T>(
        T[] array, UIntPtr capacity, out UIntPtr told, byte[] error);

    internal static class Runtime
    {
        private const int KeptCapacity = 1 << 20;
        private static readonly UTF8Encoding Utf8 = new UTF8Encoding(false, true);

        [ThreadStatic] private static byte[] error;
        [ThreadStatic] private static byte[] kept;

        /// <summary>The petition_error of this thread, written when a call fails.</summary>
        internal static byte[] Error
        {
            get
            {
                if (error == null)
                {
                    error = new byte[Native.ErrorSize];
                    BitConverter.GetBytes(Native.ErrorSize).CopyTo(error, Native.StructSizeAt);
                }
                return error;
            }
        }

        internal static void Check(int status)
        {
            if (status != 0)
            {
                throw new PetitionException(
                    (Status)status,
                    Text(Error, Native.MessageAt),
                    Text(Error, Native.WhereAt),
                    BitConverter.ToInt32(Error, Native.LineAt),
                    BitConverter.ToInt32(Error, Native.ColumnAt));
            }
        }

        // -- texts -------------------------------------------------------------------------------

        internal static byte[] Bytes(string text, string name)
        {
            return Utf8.GetBytes(NotNull(text, name));
        }

        internal static byte[] OptionalBytes(string text, string name)
        {
            return text == null ? null : Bytes(text, name);
        }

        internal static T NotNull<T>(T value, string name) where T : class
        {
            return value ?? throw new ArgumentNullException(name);
        }

        /// <summary>Calls a function that writes a text.</summary>
        internal static string Text(TextCall call)
        {
            byte[] buffer = kept ?? (kept = new byte[1 << 14]);
            int status = call(buffer, Size(buffer), out UIntPtr needed, Error);
            if (status == (int)Status.BufferTooSmall)
            {
                buffer = new byte[Int(needed)];
                status = call(buffer, Size(buffer), out needed, Error);
                if (buffer.Length <= KeptCapacity)
                {
                    kept = buffer;
                }
            }
            Check(status);
            return Utf8.GetString(buffer, 0, Int(needed) - 1);
        }

        /// <summary>A text that ends with NUL and never changes; null when there is none.</summary>
        internal static string StaticText(IntPtr text)
        {
            if (text == IntPtr.Zero)
            {
                return null;
            }
            int size = 0;
            while (Marshal.ReadByte(text, size) != 0)
            {
                ++size;
            }
            var bytes = new byte[size];
            Marshal.Copy(text, bytes, 0, size);
            return Utf8.GetString(bytes);
        }

        private static string Text(byte[] bytes, int at)
        {
            return Utf8.GetString(bytes, at, System.Array.IndexOf(bytes, (byte)0, at) - at);
        }

        // -- sizes and arrays --------------------------------------------------------------------

        internal static UIntPtr Size(int size)
        {
            return new UIntPtr(unchecked((ulong)(long)size));
        }

        internal static UIntPtr Size(byte[] bytes)
        {
            return new UIntPtr(bytes == null ? 0u : (uint)bytes.Length);
        }

        internal static int Int(UIntPtr size)
        {
            return checked((int)size.ToUInt64());
        }

        internal static uint SizeOf<T>()
        {
            return (uint)Marshal.SizeOf(typeof(T));
        }

        /// <summary>Calls a function that tells how many elements it has to write.</summary>
        internal static T[] Filled<T>(FillCall<T> call)
        {
            Check(call(null, UIntPtr.Zero, out UIntPtr told, Error));
            var array = new T[Int(told)];
            if (array.Length > 0)
            {
                Check(call(array, told, out told, Error));
            }
            return array;
        }

        internal static TOut[] Array<TIn, TOut>(IReadOnlyList<TIn> list, Func<TIn, TOut> convert)
        {
            var array = new TOut[NotNull(list, nameof(list)).Count];
            for (int i = 0; i < array.Length; ++i)
            {
                array[i] = convert(list[i]);
            }
            return array;
        }

        /// <summary>The same, with null where the status says that there is no value.</summary>
        internal static TOut?[] Given<TIn, TOut>(TIn[] all, int[] status, Func<TIn, TOut> convert)
            where TOut : struct
        {
            var array = new TOut?[all.Length];
            for (int i = 0; i < array.Length; ++i)
            {
                array[i] = status[i] == 0 ? convert(all[i]) : (TOut?)null;
            }
            return array;
        }

        /// <summary>How many elements the arrays of a call have: all as many.</summary>
        internal static int Count(params Array[] arrays)
        {
            foreach (Array one in arrays)
            {
                if (one.Length != arrays[0].Length)
                {
                    throw new ArgumentException("the arrays have different lengths");
                }
            }
            return arrays[0].Length;
        }

        internal static IReadOnlyList<int> First(uint count, params ushort[] all)
        {
            var first = new int[count];
            for (int i = 0; i < first.Length; ++i)
            {
                first[i] = all[i];
            }
            return System.Array.AsReadOnly(first);
        }
    }
}
