// An object that lives in the library.

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Petition
{
    /// <summary>
    /// An object that lives in the library. It ends when it is disposed of, or with the garbage
    /// collector. Any use of it afterwards throws <see cref="ObjectDisposedException"/>.
    /// </summary>
    public abstract class Handle : SafeHandle
    {
        /// <summary>Without anything in the library yet.</summary>
        private protected Handle() : base(IntPtr.Zero, true)
        {
        }

        /// <summary>Whether there is nothing to end.</summary>
        public override bool IsInvalid => handle == IntPtr.Zero;
    }

    /// <summary>What C takes for a list of objects; they are kept until its end.</summary>
    internal sealed class Handles : IDisposable
    {
        private readonly List<Handle> held = new List<Handle>();

        internal Handles(IReadOnlyList<Handle> objects, string name)
        {
            Pointers = new IntPtr[Runtime.NotNull(objects, name).Count];
            try
            {
                for (int i = 0; i < Pointers.Length; ++i)
                {
                    Hold(objects[i] ?? throw new ArgumentNullException($"{name}[{i}]"), i);
                }
            }
            catch
            {
                Dispose();
                throw;
            }
        }

        internal IntPtr[] Pointers { get; }

        internal UIntPtr Count => Runtime.Size(Pointers.Length);

        public void Dispose()
        {
            held.ForEach(one => one.DangerousRelease());
            held.Clear();
        }

        private void Hold(Handle one, int at)
        {
            bool added = false;
            one.DangerousAddRef(ref added);
            held.Add(one);
            Pointers[at] = one.DangerousGetHandle();
        }
    }
}
