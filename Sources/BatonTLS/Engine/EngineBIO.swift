// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The BIO that joins OpenSSL to an ``EngineMemory``: one object for both directions, whose data pointer is the memory.
///
/// Compared with two of OpenSSL's memory BIOs it reads straight from the caller's ciphertext and writes straight into
/// the caller's buffer or one block that the transport drains.
enum EngineBIO {
    /// Makes a BIO over `memory`, which must outlive it.
    static func make(_ memory: UnsafeMutablePointer<EngineMemory>) -> OpaquePointer? {
        guard let method = Self.method.pointer, let bio = BIO_new(method) else { return nil }
        BIO_set_data(bio, memory)
        BIO_set_init(bio, 1)
        return bio
    }

    private static let method = Method()

    /// One table of functions for the whole process, never freed.
    // @unchecked: the table is written once, before it is shared.
    private struct Method: @unchecked Sendable {
        // Sendable: written once here, only read afterwards.
        let pointer: OpaquePointer?

        init() {
            let type = baton_tls_bio_source_sink_type(BIO_get_new_index())
            guard let method = BIO_meth_new(type, "baton engine memory") else {
                self.pointer = nil
                return
            }
            BIO_meth_set_read_ex(method, EngineBIO.read)
            BIO_meth_set_write_ex(method, EngineBIO.write)
            BIO_meth_set_ctrl(method, EngineBIO.control)
            self.pointer = method
        }
    }

    private static func memory(_ bio: OpaquePointer?) -> UnsafeMutablePointer<EngineMemory>? {
        guard let bio else { return nil }
        return BIO_get_data(bio)?.assumingMemoryBound(to: EngineMemory.self)
    }

    private static let read:
        @convention(c) (
            OpaquePointer?, UnsafeMutablePointer<CChar>?, Int, UnsafeMutablePointer<Int>?
        ) -> Int32 = { bio, destination, count, taken in
            guard let memory = EngineBIO.memory(bio), let destination, let taken else { return 0 }
            let bytes = memory.pointee.readInput(into: destination, count: count)
            taken.pointee = bytes
            if bytes == 0 {
                // No bytes is never the end here: the engine knows of the end itself.
                baton_tls_bio_retry_read(bio)
                return 0
            }
            baton_tls_bio_clear_retry(bio)
            return 1
        }

    private static let write:
        @convention(c) (
            OpaquePointer?, UnsafePointer<CChar>?, Int, UnsafeMutablePointer<Int>?
        ) -> Int32 = { bio, source, count, written in
            guard let memory = EngineBIO.memory(bio), let source, let written else { return 0 }
            memory.pointee.writeOutput(source, count: count)
            written.pointee = count
            baton_tls_bio_clear_retry(bio)
            return 1
        }

    private static let control: @convention(c) (OpaquePointer?, Int32, Int, UnsafeMutableRawPointer?) -> Int = {
        _,
        command,
        _,
        _ in
        // Everything is handed over at once, so flushing has nothing to do; other commands mean nothing here.
        command == BIO_CTRL_FLUSH ? 1 : 0
    }
}
