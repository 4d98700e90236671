// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/containerd/ttrpc"

	benchpb "ttrpcbench/benchpb"
)

const (
	connectsAtATime = 32
	failuresInARow  = 100
)

// Where the run stands.
const (
	warmingUp int32 = iota
	measured
	over
)

// report is the last line that a load generator prints.
type report struct {
	Mode              string  `json:"mode"`
	Connections       int     `json:"connections"`
	Depth             int     `json:"depth"`
	Seconds           float64 `json:"seconds"`
	Requests          int     `json:"requests"`
	RequestsPerSecond float64 `json:"requests_per_second"`
	P50               float64 `json:"p50_us"`
	P95               float64 `json:"p95_us"`
	P99               float64 `json:"p99_us"`
	Errors            int     `json:"errors"`
	FirstError        *string `json:"first_error"`
	RequestBytes      int     `json:"request_bytes"`
	ReplyBytes        int     `json:"reply_bytes"`
}

// caller makes one call and tells the sizes of its messages.
type caller func(client *ttrpc.Client, sequence uint64) (int, int, error)

// samples are what one worker saw.
type samples struct {
	latencies []uint32
	errors    int
	first     error
}

func load(arguments []string) error {
	flags := flag.NewFlagSet("load", flag.ContinueOnError)
	mode := flags.String("mode", "unary", "unary or echo")
	address := flags.String("address", "", "where the server listens")
	ca := flags.String("ca", "", "PEM file")
	serverName := flags.String("server-name", "localhost", "name of the certificate")
	tokenFile := flags.String("token-file", "", "file with the token")
	connections := flags.Int("connections", 1, "connections")
	depth := flags.Int("depth", 1, "calls in flight on each")
	warmup := flags.Float64("warmup", 2, "seconds before the window")
	duration := flags.Float64("duration", 5, "seconds of the window")
	size := flags.Int("size", 1<<20, "encoded bytes of a message of echo")
	threads := flags.Int("threads", 1, "threads that run Go code")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	runtime.GOMAXPROCS(*threads)
	token, err := os.ReadFile(*tokenFile)
	if err != nil {
		return err
	}
	authorities, err := os.ReadFile(*ca)
	if err != nil {
		return err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(authorities) {
		return errors.New(*ca + ": no certificate")
	}
	configuration := &tls.Config{RootCAs: roots, ServerName: *serverName, MinVersion: tls.VersionTLS13}
	metadata := ttrpc.MD{}
	metadata.Set("authorization", "Bearer "+strings.TrimSpace(string(token)))
	ctx := ttrpc.WithMetadata(context.Background(), metadata)

	var call caller
	switch *mode {
	case "unary":
		call = func(client *ttrpc.Client, sequence uint64) (int, int, error) {
			return callUnary(ctx, client, sequence)
		}
	case "echo":
		content := echoContent(*size)
		call = func(client *ttrpc.Client, _ uint64) (int, int, error) { return callEcho(ctx, client, content) }
	default:
		return fmt.Errorf("--mode: ttrpc has no %s", *mode)
	}
	clients, err := connectAll(*address, configuration, *connections, call)
	if err != nil {
		return err
	}
	requestBytes, replyBytes, err := call(clients[0], 1)
	if err != nil {
		return err
	}

	var phase int32
	results := make([]samples, *connections**depth)
	var workers sync.WaitGroup
	for index := range results {
		workers.Add(1)
		go func(index int) {
			defer workers.Done()
			results[index] = work(clients[index / *depth], call, &phase)
		}(index)
	}
	time.Sleep(seconds(*warmup))
	fmt.Println("window start")
	start := time.Now()
	atomic.StoreInt32(&phase, measured)
	time.Sleep(seconds(*duration))
	atomic.StoreInt32(&phase, over)
	window := time.Since(start).Seconds()
	fmt.Println("window end")
	workers.Wait()

	all := samples{}
	for _, part := range results {
		all.latencies = append(all.latencies, part.latencies...)
		all.errors += part.errors
		if all.first == nil {
			all.first = part.first
		}
	}
	sort.Slice(all.latencies, func(a, b int) bool { return all.latencies[a] < all.latencies[b] })
	line := report{
		Mode: *mode, Connections: *connections, Depth: *depth, Seconds: window, Requests: len(all.latencies),
		RequestsPerSecond: float64(len(all.latencies)) / window, P50: percentile(all.latencies, 0.50),
		P95: percentile(all.latencies, 0.95), P99: percentile(all.latencies, 0.99), Errors: all.errors,
		RequestBytes: requestBytes, ReplyBytes: replyBytes,
	}
	if all.first != nil {
		text := all.first.Error()
		line.FirstError = &text
	}
	return json.NewEncoder(os.Stdout).Encode(line)
}

func seconds(value float64) time.Duration {
	return time.Duration(value * float64(time.Second))
}

// connectAll opens the connections, so many at a time, and makes one call on each.
func connectAll(address string, configuration *tls.Config, count int, call caller) ([]*ttrpc.Client, error) {
	clients := make([]*ttrpc.Client, count)
	faults := make(chan error, count)
	slots := make(chan struct{}, connectsAtATime)
	for index := range clients {
		slots <- struct{}{}
		go func(index int) {
			defer func() { <-slots }()
			connection, err := tls.Dial("tcp", address, configuration)
			if err == nil {
				clients[index] = ttrpc.NewClient(connection)
				_, _, err = call(clients[index], 1)
			}
			faults <- err
		}(index)
	}
	for range clients {
		if err := <-faults; err != nil {
			return nil, err
		}
	}
	return clients, nil
}

func work(client *ttrpc.Client, call caller, phase *int32) samples {
	var result samples
	failures := 0
	for sequence := uint64(1); atomic.LoadInt32(phase) != over && failures < failuresInARow; sequence++ {
		start := time.Now()
		if _, _, err := call(client, sequence); err != nil {
			failures++
			result.errors++
			if result.first == nil {
				result.first = err
			}
			continue
		}
		failures = 0
		if atomic.LoadInt32(phase) == measured {
			result.latencies = append(result.latencies, clamped(time.Since(start)))
		}
	}
	return result
}

// clamped is a latency in nanoseconds, at most 4.29 s.
func clamped(latency time.Duration) uint32 {
	if latency > time.Duration(^uint32(0)) {
		return ^uint32(0)
	}
	return uint32(latency)
}

// percentile is the smallest latency that at least this share did not exceed, in microseconds.
func percentile(sorted []uint32, share float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	rank := int(share*float64(len(sorted)) + 0.999999)
	if rank < 1 {
		rank = 1
	}
	if rank > len(sorted) {
		rank = len(sorted)
	}
	return float64(sorted[rank-1]) / 1000
}

func callUnary(ctx context.Context, client *ttrpc.Client, sequence uint64) (int, int, error) {
	request := benchpb.UnaryRequest{
		Id: "partnership-0042", Query: "open deliverables, newest first, all", Sequence: sequence,
		Since: 1767225600000, Limit: 250,
	}
	var reply benchpb.UnaryReply
	if err := client.Call(ctx, "bench.v1.Bench", "Unary", &request, &reply); err != nil {
		return 0, 0, err
	}
	if reply.Sequence != sequence || reply.Id != request.Id || reply.Health.GetNote() != request.Query {
		return 0, 0, errors.New("a wrong reply")
	}
	if sequence != 1 {
		return 0, 0, nil
	}
	return request.Size(), reply.Size(), nil
}

func callEcho(ctx context.Context, client *ttrpc.Client, content []byte) (int, int, error) {
	request := benchpb.EchoMessage{Data: content}
	var reply benchpb.EchoMessage
	if err := client.Call(ctx, "bench.v1.Bench", "Echo", &request, &reply); err != nil {
		return 0, 0, err
	}
	if !bytes.Equal(reply.Data, content) {
		return 0, 0, errors.New("a wrong reply")
	}
	return request.Size(), reply.Size(), nil
}

// echoContent is the content of a message of so many encoded bytes: a tag of one byte, the length, the content.
func echoContent(encoded int) []byte {
	lengthBytes := 1
	for encoded-1-lengthBytes >= 1<<(7*lengthBytes) {
		lengthBytes++
	}
	content := make([]byte, encoded-1-lengthBytes)
	for index := range content {
		content[index] = byte(index*131 + index>>8)
	}
	return content
}
