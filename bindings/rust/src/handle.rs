//! How an object of the library is owned: freed once, when it is dropped.

macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident $c:ident $free:ident)*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name(std::ptr::NonNull<sys::$c>);

        // SAFETY: the library keeps nothing per thread. What changes an object takes `&mut`, and
        // reading one from several threads is safe.
        unsafe impl Send for $name {}
        // SAFETY: as above.
        unsafe impl Sync for $name {}

        #[allow(dead_code)]
        impl $name {
            pub(crate) fn as_ptr(&self) -> *mut sys::$c {
                self.0.as_ptr()
            }

            /// What a call gave that may give none.
            pub(crate) fn maybe(out: *mut sys::$c) -> Option<Self> {
                std::ptr::NonNull::new(out).map(Self)
            }

            pub(crate) fn made(out: *mut sys::$c) -> Self {
                Self::maybe(out).expect("the library gives an object when a call succeeds")
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                // SAFETY: it is the only owner.
                unsafe { sys::$free(self.as_ptr()) }
            }
        }
    )* };
}

pub(crate) use handles;
